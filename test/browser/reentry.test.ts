import { describe, expect, test } from 'vitest'
import { proveReentry } from '../prove/reentry.ts'
import { noChromium } from '../support/chromium.ts'
import { noLiveKit } from '../support/livekit.ts'

/** A share of `npm run prove -- reentry`. */
describe.skipIf(noChromium || noLiveKit)('who was put out and kept everything', () => {
  test('is let in by none of her tokens, old or refreshed, and hears nothing', async () => {
    const measures = await proveReentry(4_000, ['next'])
    expect(measures.filter(({ met }) => !met)).toEqual([])
  })
})
