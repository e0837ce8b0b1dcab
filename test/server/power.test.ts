import { expect, test } from 'vitest'
import { isTraceable, provePower } from '../prove/power.ts'

/** A small share of `npm run prove -- power`. */
test.skipIf(!isTraceable())(
  'a power cut at any moment loses nothing acknowledged, and with a weaker promise it would',
  async () => {
    const measures = await provePower(20)
    expect(measures.filter(({ met }) => !met)).toEqual([])
  },
  120_000,
)
