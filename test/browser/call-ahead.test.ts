import { RoomServiceClient } from 'livekit-server-sdk'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  anna,
  type CallWindow,
  expectMoving,
  lena,
  open,
  soon,
  startCallPages,
  want,
} from '../support/call-page.ts'
import { noChromium } from '../support/chromium.ts'
import { noLiveKit } from '../support/livekit.ts'
import { framesShown, tonesHeard, tonesReceived } from '../support/media-page.ts'

declare const window: CallWindow

describe.skipIf(noChromium || noLiveKit)('the room of who comes next', () => {
  const calls = startCallPages()
  let next: string
  beforeEach(async () => {
    next = await calls.newRoom()
  })

  /** Anna is in a room and waits in the next, where Lena waits alone. */
  async function waiting(): Promise<[Page, Page]> {
    const pages = await Promise.all([calls.come(anna), calls.come(lena)])
    const [one, other] = pages
    for (const page of pages) await turnOn(page)
    await open(one, calls.room)
    await other.evaluate(() => window.callPage.open().then(() => {}))
    for (const page of pages) await prepare(page, next)
    await soon(async () => [...(await seatsOf(next))].sort()).toEqual(['anna', 'lena'])
    return [one, other]
  }
  async function mutedIn(of: string): Promise<boolean[]> {
    const { httpUrl, key, secret } = calls.livekit
    const told = await new RoomServiceClient(httpUrl, key, secret).listParticipants(of)
    return told.flatMap(({ tracks }) => tracks.map(({ muted }) => muted))
  }
  const seatsOf = async (of: string) => {
    const told = await calls.media.listSeats(of)
    return told.ok ? told.seats : []
  }

  test('nobody is heard or seen in it before it opens, though everything of theirs is on', async () => {
    const [one, other] = await waiting()
    // LiveKit's own word: two microphones and two cameras are there, and every one is muted.
    await soon(() => mutedIn(next)).toEqual([true, true, true, true])
    for (const page of [one, other]) {
      expect(await tonesReceived(page)).toEqual([])
      expect(await tonesHeard(page)).toEqual([])
      expect(await framesShown(page)).toEqual({})
    }
    expect(await one.evaluate(() => window.callPage.own.microphone.track.value?.enabled)).toBe(true)
  })

  test('when it opens all hear and see each other there, and the room before is left', async () => {
    const [one, other] = await waiting()
    await Promise.all([one, other].map((page) => want(page, next)))
    await soon(() => tonesHeard(one)).toEqual([lena.tone])
    await soon(() => tonesHeard(other)).toEqual([anna.tone])
    await expectMoving(one, lena)
    await expectMoving(other, anna)
    await soon(() => seatsOf(calls.room)).toEqual([])
  })

  test('a picture that is seen no more holds on to no player: a browser has but so many', async () => {
    const [one, other] = await waiting()
    await Promise.all([one, other].map((page) => want(page, next)))
    await expectMoving(one, lena)
    const pictures = await one.evaluateHandle(() => [...document.querySelectorAll('video')])
    expect(await pictures.evaluate((all) => all.length)).toBeGreaterThan(0)
    await one.evaluate(() => window.callPage.call?.want(null))
    await soon(() => pictures.evaluate((all) => all.filter((it) => it.isConnected || it.srcObject))).toEqual(
      [],
    )
  })

  test('one who has turned her microphone off comes in with it off', async () => {
    const [one, other] = await waiting()
    await one.evaluate(() => window.callPage.own.microphone.set(false))
    await Promise.all([one, other].map((page) => want(page, next)))
    await soon(() => tonesHeard(one)).toEqual([lena.tone])
    await expectMoving(other, anna)
    expect(await tonesReceived(other)).toEqual([])
    await one.evaluate(() => window.callPage.own.microphone.set(true))
    await soon(() => tonesHeard(other)).toEqual([anna.tone])
  })

  test('let go of, it is left, and silence both ways leaves every room', async () => {
    const [one, other] = await waiting()
    await prepare(other, null)
    await soon(() => seatsOf(next)).toEqual(['anna'])
    await one.evaluate(() => window.callPage.call?.silence(true))
    await soon(() => seatsOf(next)).toEqual([])
    await soon(() => seatsOf(calls.room)).toEqual([])
    await one.evaluate(() => window.callPage.call?.silence(false))
    await soon(() => seatsOf(next)).toEqual(['anna'])
    await soon(() => seatsOf(calls.room)).toEqual(['anna'])
  })

  test('a camera that is turned off is let go of in both rooms at once', async () => {
    const [one] = await waiting()
    const left = await one.evaluate(() => {
      window.callPage.own.camera.set(false)
      return window.testDevices.open()
    })
    expect(left).toEqual(['microphone-1'])
  })
})

const turnOn = (page: Page) =>
  page.evaluate(() => {
    window.callPage.own.microphone.set(true)
    window.callPage.own.camera.set(true)
  })

const prepare = (page: Page, room: string | null) =>
  page.evaluate((wanted) => window.callPage.call?.prepare(wanted), room)
