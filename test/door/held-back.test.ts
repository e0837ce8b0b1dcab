import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createMedia, type Media } from '../../server/door/media.ts'
import { createNow } from '../../server/now.ts'
import { localDate } from '../../shared/core/time.ts'
import { unheardMs } from '../../shared/huddle/door.ts'
import { person, seedArena } from '../support/arena.ts'
import { noLiveKit, startTestLiveKit, type TestLiveKit } from '../support/livekit.ts'
import { planMorning } from '../support/morning.ts'
import { type LiveHuddle, openPerson, textOf, until } from '../support/people.ts'
import { startServer, type TestServer } from '../support/server.ts'

const withinMs = 10_000

describe.skipIf(noLiveKit)('a door that LiveKit does not confirm', () => {
  let livekit: TestLiveKit
  let server: TestServer
  let huddle: string
  let aheadMs: number
  /** How often LiveKit was asked to close a room. */
  let asks = 0
  let lead: LiveHuddle
  let lena: LiveHuddle
  let per: LiveHuddle
  const open: { close(): void }[] = []

  beforeAll(async () => {
    livekit = await startTestLiveKit()
  })
  afterAll(() => livekit?.stop())
  beforeEach(async () => {
    const asked = createMedia({ ...livekit, timeoutMs: 1_000 })
    const media: Media = {
      ...asked,
      deleteRoom(room) {
        asks += 1
        return asked.deleteRoom(room)
      },
    }
    const steady = createNow()
    aheadMs = 0
    server = await startServer({ seed: seedArena, media: () => media, now: () => steady() + aheadMs })
    huddle = await planMorning(server.store, localDate(Date.now()))
    await server.store.execute({
      ...{ id: 'open-the-hall', type: 'openHall', body: { huddle } },
      actor: { kind: 'person', person: person('anna'), unit: 'avd-5' },
    })
    ;[lead, lena, per] = await Promise.all([join('anna'), join('lena'), join('per')])
    await until('a room for the hall', () => per.call.value?.room)
    expect(await lead.give('start', { huddle })).toBeNull()
    await until('the first patient', () => lena.patient.value)
  })
  afterEach(async () => {
    for (const each of open.splice(0)) each.close()
    await server?.close()
  })

  test('nothing is revealed while LiveKit is silent, and the lead is told why', async () => {
    await goToLastOfBlock()
    await livekit.freeze()
    try {
      await next()
      await until('held back', () => lead.place.value?.at === 'heldBack', withinMs)
      expect(lead.place.value).toMatchObject({ at: 'heldBack', reason: 'timeout' })
      expect(lena.place.value?.at).toBe('closing')
      expect(per.place.value).toEqual({ at: 'held' })
      for (const each of [lead, lena, per]) {
        expect(each.patient.value).toBeNull()
        expect(each.call.value?.room).toBeNull()
      }
      expect(textOf(lena)).not.toMatch(/Nilsson|Olofsson/)
    } finally {
      livekit.thaw()
    }
    await until('the next patient, by itself', () => per.patient.value, withinMs)
    expect(per.call.value).toMatchObject({ video: 'on', sayLeft: null })
    expect(lena.place.value).toEqual({ at: 'held' })
  })

  test('without video the next opens when those who were in the room have said that they left it, and no sooner', async () => {
    await goToLastOfBlock()
    await withSilence(async () => {
      const epoch = await heldBackAndWithout()
      // Per has waited outside: nobody asks him.
      expect(per.call.value?.sayLeft).toBeNull()
      await sayLeft(lena, epoch)
      await staysClosed()
      await sayLeft(lead, epoch)
      const first = await until('the next patient', () => per.patient.value, withinMs)
      expect(per.call.value).toMatchObject({ room: null, video: 'leftOut' })
      expect(lena.place.value).toEqual({ at: 'held' })
      expect(lena.call.value).toMatchObject({ room: null, video: 'on', sayLeft: null })
      // Chosen once: the next one does not wait.
      await next()
      await until('the one after', () => per.patient.value && per.patient.value.item !== first.item, withinMs)
    })
    await until('video is back', () => per.call.value?.room && lead.call.value?.video === 'on', withinMs)
    expect(server.store.folds.huddle(huddle).door).toMatchObject({ withoutVideo: false, unconfirmed: null })
  })

  test('a seat that is not heard of is waited for until it must have gone silent', async () => {
    await goToLastOfBlock()
    await withSilence(async () => {
      const epoch = await heldBackAndWithout()
      await sayLeft(lead, epoch)
      await staysClosed()
      expect(server.store.folds.huddle(huddle).door.closing?.mustLeave).toEqual([lena.meeting.value?.me.seat])
      aheadMs = unheardMs
      await until('the next patient', () => per.patient.value, withinMs)
    })
  })

  test('a room that could have been kept is left too, and gone once LiveKit answers', async () => {
    const before = lead.call.value?.room
    await withSilence(async () => {
      const epoch = await heldBackAndWithout()
      expect(server.store.folds.huddle(huddle).door.closing?.keepRoom).toBe(true)
      await Promise.all([lead, lena].map((each) => sayLeft(each, epoch)))
      await until('the next patient', () => lena.patient.value, withinMs)
      expect(server.store.folds.huddle(huddle).door.unconfirmed).toBe(before)
    })
    const after = await until('another room', () => lena.call.value?.room, withinMs)
    expect(after).not.toBe(before)
    const media = createMedia({ ...livekit, timeoutMs: 1_000 })
    let rooms: readonly string[] = []
    // What LiveKit was asked before it fell silent it may still do, and make the old room again: it must go again.
    const look = async () => {
      const told = await media.listRooms()
      if (told.ok) rooms = told.rooms
    }
    await look()
    while (before && rooms.includes(before)) await look()
    expect(rooms).toContain(after)
  })

  test('the lead alone may go on without video, and only while the door is held back', async () => {
    const { epoch } = server.store.folds.huddle(huddle).door
    expect(lead.whyNot('goWithoutVideo')).toEqual({ code: 'doorNotHeld' })
    expect(await lena.give('goWithoutVideo', { huddle, epoch })).toEqual({ code: 'onlyTheLead' })
    expect(await lead.give('goWithoutVideo', { huddle, epoch })).toEqual({ code: 'doorNotHeld' })
  })

  async function join(persona: string): Promise<LiveHuddle> {
    const { connection, watch } = openPerson(server.url, await server.enter(persona), persona)
    open.push(connection)
    const live = watch(huddle)
    await until(`${persona} is in`, () => live.place.value && live.place.value.at !== 'outside')
    return live
  }

  const next = async () =>
    expect(await lead.give('next', { huddle, from: lead.patient.value?.item ?? '' })).toBeNull()

  /** Oskarshamn's three patients come first, then Högsby's two; within a block any order. */
  async function goToLastOfBlock(): Promise<void> {
    while (lead.upNext.value?.sameCircle) {
      const before = lead.patient.value?.item
      await next()
      await until('the next', () => lead.patient.value && lead.patient.value.item !== before, withinMs)
    }
  }

  async function withSilence(meanwhile: () => Promise<void>): Promise<void> {
    await livekit.freeze()
    try {
      await meanwhile()
    } finally {
      livekit.thaw()
    }
  }

  /** The door has been looked at again, and more than once, since whatever happened before. */
  async function staysClosed(): Promise<void> {
    const before = asks
    await until('LiveKit to be asked again', () => asks >= before + 2, withinMs)
    expect(server.store.folds.huddle(huddle).door.phase).toBe('closing')
  }

  async function heldBackAndWithout(): Promise<number> {
    await next()
    const place = await until(
      'held back',
      () => lead.place.value?.at === 'heldBack' && lead.place.value,
      withinMs,
    )
    expect(await lead.give('goWithoutVideo', { huddle, epoch: place.epoch })).toBeNull()
    return place.epoch
  }

  async function sayLeft(live: LiveHuddle, epoch: number): Promise<void> {
    await until('it is asked', () => live.call.value?.sayLeft === epoch)
    const seat = live.meeting.value?.me.seat ?? ''
    expect(await live.give('sayLeft', { huddle, epoch, seat })).toBeNull()
  }
})
