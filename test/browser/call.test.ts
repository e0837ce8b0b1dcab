import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { callWords as words } from '../../client/messages/call.ts'
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

describe.skipIf(noChromium || noLiveKit)('the call in a browser', () => {
  const calls = startCallPages()

  test('livekit-client is fetched when video is opened, and not before', async () => {
    const page = await calls.come(anna)
    const before = await scripts(page)
    await page.evaluate(() => window.callPage.open().then(() => {}))
    expect((await scripts(page)).filter((name) => !before.includes(name))).not.toEqual([])
    expect(before.filter((name) => name.includes('createCall'))).toEqual([])
  })

  test('two see and hear each other', async () => {
    const [one, other] = await calls.both()
    await soon(() => tonesHeard(one)).toEqual([lena.tone])
    await soon(() => tonesHeard(other)).toEqual([anna.tone])
    await expectMoving(one, lena)
    await expectMoving(other, anna)
  })

  test('who is to be nowhere hears nothing and is not heard, at once', async () => {
    const [one, other] = await calls.both()
    const after = await one.evaluate(() => {
      void window.callPage.call?.want(null)
      return {
        heard: window.testEars.heard(),
        seats: window.callPage.call?.seats.value.length,
      }
    })
    expect(after).toEqual({ heard: [], seats: 0 })
    await soon(() => tonesReceived(one)).toEqual([])
    await soon(() => tonesReceived(other)).toEqual([])
    expect(await calls.media.listSeats(calls.room)).toEqual({ ok: true, seats: ['lena'] })
  })

  test('the promise of having left is kept when LiveKit has let go of the seat', async () => {
    const [one] = await calls.both()
    await one.evaluate(() => window.callPage.call?.want(null))
    await soon(() => calls.media.listSeats(calls.room)).toEqual({ ok: true, seats: ['lena'] })
  })

  test('two who are to be in another room move there, and hear each other again', async () => {
    const [one, other] = await calls.both()
    const next = randomUUID()
    await calls.media.createRoom(next)
    await Promise.all([one, other].map((page) => want(page, next)))
    await calls.media.deleteRoom(calls.room)
    await soon(() => calls.media.listSeats(next)).toEqual({
      ok: true,
      seats: expect.arrayContaining(['anna', 'lena']),
    })
    await soon(() => tonesHeard(one)).toEqual([lena.tone])
    await soon(() => tonesHeard(other)).toEqual([anna.tone])
  })

  test('told one room after the other, one ends in the last and in no other', async () => {
    const page = await calls.come(anna)
    const rooms = [calls.room, randomUUID(), randomUUID()]
    await Promise.all(rooms.map((each) => calls.media.createRoom(each)))
    await open(page, calls.room)
    await page.evaluate(async (names) => {
      const last = names.at(-1) ?? ''
      for (const name of [...names, null, ...names, null, last]) void window.callPage.call?.want(name)
    }, rooms)
    await soon(() => seatsIn(rooms)).toEqual([[], [], ['anna']])
    await soon(() => page.evaluate(() => window.callPage.call?.state.value)).toBe('on')
    expect(await seatsIn(rooms)).toEqual([[], [], ['anna']])
  })

  test('a room that is deleted is silent for both, also before the view says so', async () => {
    const [one, other] = await calls.both()
    await calls.media.deleteRoom(calls.room)
    await soon(() => tonesReceived(one)).toEqual([])
    await soon(() => tonesReceived(other)).toEqual([])
    await one.getByText(words.lost).first().waitFor()
  })

  test('a seat that our view does not know is neither shown nor played', async () => {
    const [one] = await calls.both()
    await one.evaluate(() =>
      window.callPage.setPeople({ anna: { name: 'Anna Lind', organisation: 'Avdelning 5' } }),
    )
    await soon(() => tonesHeard(one)).toEqual([])
    expect(await framesShown(one)).toEqual({})
    expect(await one.getByText('Lena Ström').count()).toBe(0)
  })

  test('LiveKit dead for ten seconds: said within three, and back by itself with what was on before', async () => {
    const [one, other] = await calls.both()
    await calls.livekit.cut()
    await one.getByText(words.lost).first().waitFor({ timeout: 3_000 })
    await soon(() => tonesHeard(one)).toEqual([])
    // The outage itself, in real time: livekit-client's own attempts end within it.
    await pause(10_000)
    await calls.livekit.comeBack()
    await calls.media.createRoom(calls.room)
    await soon(() => tonesHeard(one)).toEqual([lena.tone])
    await soon(() => tonesHeard(other)).toEqual([anna.tone])
    await expectMoving(one, lena)
    await one.getByText(words.lost).first().waitFor({ state: 'detached' })
  })

  test('while our server gives no pass it is asked again, until it does', async () => {
    calls.givesPasses = false
    const page = await calls.come(anna)
    await open(page, calls.room)
    await page.getByText(words.lost).first().waitFor()
    calls.givesPasses = true
    await soon(() => calls.media.listSeats(calls.room)).toEqual({ ok: true, seats: ['anna'] })
  })

  test('silenced, because nobody can tell whose turn it is, one is out of the room, and back after', async () => {
    const [one, other] = await calls.both()
    await one.evaluate(() => window.callPage.call?.silence(true))
    await soon(() => tonesReceived(other)).toEqual([])
    expect(await tonesHeard(one)).toEqual([])
    await one.evaluate(() => window.callPage.call?.silence(false))
    await soon(() => tonesHeard(one)).toEqual([lena.tone])
    await soon(() => tonesHeard(other)).toEqual([anna.tone])
  })

  async function seatsIn(rooms: readonly string[]): Promise<unknown> {
    const told = await Promise.all(rooms.map((each) => calls.media.listSeats(each)))
    return told.map((each) => (each.ok ? each.seats : each.code))
  }
})

function scripts(page: Page): Promise<string[]> {
  return page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
}
