import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { callWords as words } from '../../client/messages/call.ts'
import { countArrivingFrames } from '../support/arriving-frames.ts'
import { anna, type CallWindow, lena, open, soon, startCallPages } from '../support/call-page.ts'
import { noChromium } from '../support/chromium.ts'
import { noLiveKit } from '../support/livekit.ts'
import { framesShown, tonesHeard, tonesReceived } from '../support/media-page.ts'

declare const window: CallWindow

const bare = { seat: 'bare', tone: 1_200 }
const stranger = { seat: 'stranger', tone: 2_000 }

describe.skipIf(noChromium || noLiveKit)('who has no key', () => {
  const calls = startCallPages()

  test('hears neither voice, from the first frame on', async () => {
    const page = await calls.comeBare({ ...bare, script: countArrivingFrames })
    const listening = listenFor(page, [anna.tone, lena.tone], 80)
    await calls.both()
    expect(await listening).toBe(0)
    expect(await listenFor(page, [anna.tone, lena.tone], 20)).toBe(0)
    const { all, plain } = await page.evaluate(() => window.arrivingFrames)
    expect(plain).toBe(0)
    expect(all).toBeGreaterThan(50)
    // The ear is good: what is not encrypted it hears at once.
    await calls.comeBare({ seat: 'clear', tone: anna.tone })
    await soon(() => listenFor(page, [anna.tone], 10)).toBeGreaterThanOrEqual(9)
    expect(await page.evaluate(() => window.arrivingFrames.plain)).toBeGreaterThan(20)
  })

  test('with the key of another room sees and hears nothing at all', async () => {
    calls.strangers.add(stranger.seat)
    const page = await calls.come(stranger)
    await open(page, calls.room)
    await soon(() => stateOf(page)).toBe('on')
    await calls.both()
    expect(await tonesReceived(page)).toEqual([])
    expect(Object.values(await framesShown(page)).filter((frames) => frames > 0)).toEqual([])
  })

  test('is not played either: a track that is not encrypted is neither heard nor shown', async () => {
    const [one] = await calls.both()
    await calls.comeBare(bare)
    await soon(() => tonesReceived(one)).toContain(bare.tone)
    expect(await tonesHeard(one)).toEqual([lena.tone])
    expect(Object.keys(await framesShown(one))).toEqual([lena.tile])
  })

  test('a call that is encrypted says so', async () => {
    const [one] = await calls.both()
    expect(await one.getByText(words.encrypted, { exact: true }).isVisible()).toBe(true)
  })

  test('a browser that cannot encrypt says so, is in no room, and sends nothing', async () => {
    const page = await calls.come(anna)
    await page.evaluate(() => {
      Reflect.deleteProperty(window, 'RTCRtpScriptTransform')
      Reflect.deleteProperty(RTCRtpSender.prototype, 'createEncodedStreams')
      window.callPage.own.microphone.set(true)
    })
    await open(page, calls.room)
    await soon(() => page.getByText(words.cannotEncrypt).isVisible()).toBe(true)
    expect(await stateOf(page)).toBe('cannotEncrypt')
    expect(await calls.media.listSeats(calls.room)).toEqual({ ok: true, seats: [] })
  })
})

const stateOf = (page: Page) => page.evaluate(() => window.callPage.call?.state.value)

/** In how many of so many looks, twenty a second, one of these tones was nearly all of some sound that reaches this page. */
function listenFor(page: Page, tones: readonly number[], looks: number): Promise<number> {
  return page.evaluate(
    ([wanted, times]) =>
      new Promise<number>((resolve) => {
        let heard = 0
        let looked = 0
        const timer = setInterval(() => {
          const now = window.testEars.pure()
          if (now.some((tone) => wanted.some((each) => Math.abs(each - tone) <= 20))) heard += 1
          looked += 1
          if (looked < times) return
          clearInterval(timer)
          resolve(heard)
        }, 50)
      }),
    [tones, looks] as const,
  )
}
