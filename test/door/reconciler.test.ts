import { afterEach, expect, test } from 'vitest'
import { unheardMs } from '../../shared/huddle/rules/door.ts'
import { currentItem } from '../../shared/huddle/state.ts'
import { person } from '../support/arena.ts'
import { type Doorway, openDoorway } from '../support/doorway.ts'
import type { Participant } from '../support/participant.ts'

const anna = { person: person('anna'), unit: 'avd-5' }
const bo = { person: person('bo'), unit: 'avd-5' }
const lena = { person: person('lena'), unit: 'oskarshamn-bistand' }
const per = { person: person('per'), unit: 'hogsby-bistand' }

/** Oskarshamn's three patients come first, then Högsby's two, in either block in no certain order. */
const lastOfFirstBlock = 2
const firstOfSecond = 3

let door: Doorway
afterEach(() => door.close())

type People = { lead: Participant; lena: Participant; per: Participant }

/** The first patient is open, with Lena in and Per outside. */
async function begun(options: Parameters<typeof openDoorway>[0] = {}): Promise<People> {
  door = await openDoorway(options)
  expect(await door.give('openHall', { huddle: door.huddle }, anna)).toBeNull()
  const people = { lead: await door.sit(anna), lena: await door.sit(lena), per: await door.sit(per) }
  if (options.video !== false) await door.until('a room for the hall', () => people.per.room)
  expect(await door.give('start', { huddle: door.huddle }, anna)).toBeNull()
  await door.until('the first patient', () => people.lead.slices.patient)
  return people
}

const nth = () => door.state.items.findIndex((item) => item.state === 'current')
const isShown = ({ slices }: Participant, at: number) =>
  slices.patient != null && slices.patient.case === door.state.items[at]?.case

async function goTo(at: number, { lead }: People): Promise<void> {
  while (nth() < at) {
    const following = nth() + 1
    await next()
    await door.until('another', () => isShown(lead, following))
  }
}

const next = async () =>
  expect(
    await door.give('next', { huddle: door.huddle, from: currentItem(door.state)?.id ?? '' }, anna),
  ).toBeNull()

const openCase = () => currentItem(door.state)?.case ?? ''
const heldBack = ({ lead }: People, withinMs = 5_000) =>
  door.until('held back', () => lead.slices.place?.at === 'heldBack', withinMs)
const goWithout = () =>
  door.give('goWithoutVideo', { huddle: door.huddle, epoch: door.state.door.epoch }, anna)

/** Of one huddle, in the order they happened. */
const happened = () => door.house.store.log.since(`huddle:${door.huddle}`, 0).map(({ type }) => type)

function expectNothingRevealed({ lead, lena, per }: People): void {
  for (const each of [lead, lena, per]) {
    expect(each.slices.patient).toBeNull()
    expect(each.slices.clock).toBeNull()
    expect(each.slices.call?.room).toBeNull()
    expect(each.revealed).toEqual([])
  }
  expect(lena.packets.join('')).not.toMatch(/Nilsson|Olofsson/)
  expect(per.packets.join('')).not.toMatch(/Ahlgren|Berg|Karlsson/)
}

test('the old room is gone and the new one there before the patient is shown to anybody', async () => {
  const people = await begun()
  await goTo(lastOfFirstBlock, people)
  const old = people.lena.room
  const before = door.standin.did.length
  const seen: string[] = []
  const stop = door.house.store.onCommitted(() => {
    seen.push(`${door.state.door.phase} after ${door.standin.did.slice(before).map((it) => it.what)}`)
  })
  await next()
  await door.until('the first of the second block', () => people.per.slices.patient)
  stop()
  expect(seen).toEqual(['closing after ', 'open after deleted,made'])
  expect(door.standin.rooms.has(old ?? '')).toBe(false)
  expect(isShown(people.per, firstOfSecond)).toBe(true)
  expect(people.lena.slices.place).toEqual({ at: 'held' })
})

test('nobody who stays in the same circle has to leave', async () => {
  const { lead, lena: inside } = await begun()
  const { room } = inside
  await next()
  await door.until('the second', () => isShown(lead, 1))
  expect(inside.room).toBe(room)
  expect(door.standin.did.filter((it) => it.room === room).map((it) => it.what)).toEqual(['made'])
})

test.each([
  [{ is: 'slow', ms: 1_500 }, 'timeout'],
  [{ is: 'dead' }, 'timeout'],
  [{ is: 'mute' }, 'timeout'],
  [{ is: 'refusing' }, 'refused'],
  [{ is: 'gone' }, 'unreachable'],
] as const)(
  '%o at Next: nothing is revealed, the lead sees why, and it opens by itself when all is well',
  async (mode, reason) => {
    const people = await begun()
    await goTo(lastOfFirstBlock, people)
    door.standin.turn(mode)
    await next()
    await heldBack(people, 1_500)
    expect(people.lead.slices.place).toMatchObject({ at: 'heldBack', reason })
    expect(people.lena.slices.place?.at).toBe('closing')
    expect(people.per.slices.place).toEqual({ at: 'held' })
    await door.pass(10_000)
    expectNothingRevealed(people)
    door.standin.turn({ is: 'well' })
    await door.until('the patient', () => isShown(people.per, firstOfSecond))
    expect(people.lead.slices.place?.at).toBe('inside')
  },
)

test('the lead is told within a second also when the door was busy with something else', async () => {
  const people = await begun()
  await goTo(lastOfFirstBlock, people)
  door.standin.turn({ is: 'slow', ms: 900 })
  await door.pass(2_000)
  await next()
  await heldBack(people, 1_100)
  expectNothingRevealed(people)
  await door.until('the patient', () => people.per.slices.patient, 3_000)
})

test('a call that comes to nothing anybody foresaw holds the item back as well', async () => {
  const people = await begun()
  await goTo(lastOfFirstBlock, people)
  door.standin.turn({ is: 'broken' })
  await next()
  await heldBack(people)
  expect(door.faults).not.toEqual([])
  expectNothingRevealed(people)
})

test('without video the next opens when all who were in the old room have said that they left', async () => {
  const people = await begun()
  await goTo(lastOfFirstBlock, people)
  const old = people.lena.room ?? ''
  door.standin.turn({ is: 'dead' })
  await next()
  await heldBack(people)
  expect(await goWithout()).toBeNull()
  await door.until('the patient', () => people.per.slices.patient, 3_000)
  expect(people.per.slices.call).toMatchObject({ room: null, video: 'leftOut' })
  expect(door.standin.rooms.has(old)).toBe(true)
  await next()
  await door.until('the one after, without waiting', () => isShown(people.per, 4), 200)

  door.standin.turn({ is: 'well' })
  await door.until('video again', () => people.per.room)
  expect(people.lead.slices.call).toMatchObject({ video: 'on', sayLeft: null })
  expect(door.standin.rooms.has(old)).toBe(false)
  expect(happened().at(-1)).toBe('videoReturned')
  expect(people.lena.room).toBeNull()
})

test('a colleague of the next circle whose page does not say that it left is waited for, until long lost', async () => {
  const people = await begun()
  const nurse = await door.sit(bo, true)
  await goTo(lastOfFirstBlock, people)
  await door.until('all are in', () => nurse.room && people.lena.room)
  door.standin.turn({ is: 'dead' })
  await next()
  await heldBack(people)
  expect(await goWithout()).toBeNull()
  await door.pass(unheardMs + 10_000)
  expect(isShown(people.per, firstOfSecond)).toBe(false)
  await nurse.lose()
  await door.pass(unheardMs - 1_000)
  expect(isShown(people.per, firstOfSecond)).toBe(false)
  await door.until('the patient', () => isShown(people.per, firstOfSecond), 2_000)
})

test('one who was lost just before Next may still be heard, and is waited for too', async () => {
  const people = await begun()
  const nurse = await door.sit(bo)
  await goTo(lastOfFirstBlock, people)
  await door.until('all are in', () => nurse.room && people.lena.room)
  door.standin.turn({ is: 'dead' })
  await nurse.lose()
  await next()
  await heldBack(people)
  expect(await goWithout()).toBeNull()
  await door.pass(10_000)
  expect(isShown(people.per, firstOfSecond)).toBe(false)
  await door.until('the patient', () => people.per.slices.patient, unheardMs)
  expect(nurse.room).toBeNull()
})

test('an outsider that never says it left cannot stop the meeting, and hears nobody', async () => {
  const people = await begun()
  const deaf = await door.sit({ ...lena }, true)
  await goTo(lastOfFirstBlock, people)
  const old = people.lena.room ?? ''
  door.standin.turn({ is: 'dead' })
  await next()
  await heldBack(people)
  expect(await goWithout()).toBeNull()
  await door.until('the patient', () => people.per.slices.patient, unheardMs + 1_000)
  expect([...(door.standin.rooms.get(old) ?? [])]).toEqual([deaf.seat])
})

test('a withdrawn basis shuts out at once, through a new room', async () => {
  const people = await begun()
  const { room } = people.lena
  const basis = people.lead.slices.patient && door.house.store.folds.case(openCase()).bases[0]?.id
  await door.give('withdrawBasis', { case: openCase(), basis: basis ?? '' }, anna)
  expect(people.lena.slices.patient).toBeNull()
  await door.until('open again', () => people.lead.room && people.lead.room !== room)
  expect(door.standin.rooms.has(room ?? '')).toBe(false)
  expect(people.lena.slices.place).toEqual({ at: 'held' })
  expect(people.lena.room).toBeNull()
})

test('a basis recorded in mid-item lets in, and nobody changes room', async () => {
  const people = await begun({ withoutBasis: ['Ahlgren', 'Berg', 'Karlsson'] })
  const { room } = people.lead
  expect(people.lena.slices.place).toEqual({ at: 'held' })
  const body = { case: openCase(), huddle: door.huddle, kind: 'consent', parties: 'all' } as const
  expect(await door.give('recordBasis', body, anna)).toBeNull()
  await door.pass(100)
  expect(people.lena.slices.patient).toBeTruthy()
  expect([people.lead.room, people.lena.room]).toEqual([room, room])
})

test('a circle that changes while the door closes is the one that counts', async () => {
  const people = await begun()
  await goTo(1, people)
  const { room } = people.lead
  door.standin.turn({ is: 'slow', ms: 600 })
  await next()
  const waiting = door.state.items.find((item) => item.id === door.state.door.closing?.to)
  expect(door.state.door.closing?.keepRoom).toBe(true)
  const basis = door.house.store.folds.case(waiting?.case ?? '').bases[0]?.id ?? ''
  expect(await door.give('withdrawBasis', { case: waiting?.case ?? '', basis }, anna)).toBeNull()
  await door.until('open', () => isShown(people.lead, 2))
  expect(people.lena.shownCases).not.toContain(waiting?.case)
  expect(door.standin.rooms.has(room ?? '')).toBe(false)
  expect(people.lead.room).not.toBe(room)
})

test('a crash between the two commits opens what was closing, in a new life', async () => {
  const people = await begun()
  await goTo(lastOfFirstBlock, people)
  const old = people.lena.room ?? ''
  door.standin.turn({ is: 'slow', ms: 400 })
  await next()
  await door.pass(100)
  await door.crash()
  expectNothingRevealed(people)
  await door.until('the patient', () => isShown(people.per, firstOfSecond), 1_000)
  expect(door.standin.rooms.has(old)).toBe(false)
  expect(happened().filter((type) => type === 'itemOpened')).toHaveLength(4)
})

test('a crash just after the end leaves no circle behind in the old room', async () => {
  const people = await begun()
  const old = people.lena.room ?? ''
  const last = currentItem(door.state)?.id ?? ''
  door.standin.turn({ is: 'dead' })
  expect(await door.give('end', { huddle: door.huddle, from: last }, anna)).toBeNull()
  await door.crash()
  door.standin.turn({ is: 'well' })
  await door.until('the hall again', () => people.per.room && people.lena.room)
  expect(door.standin.rooms.has(old)).toBe(false)
})

test('a LiveKit that was started again gets the room back, and everybody in it', async () => {
  const { lena: inside, per: outside } = await begun()
  const room = inside.room ?? ''
  door.standin.restart()
  await door.until('the room', () => door.standin.rooms.get(room)?.has(inside.seat), 2_000)
  expect([...(door.standin.rooms.get(room) ?? [])]).not.toContain(outside.seat)
})

test('a seat that should not be in the room is put out within a second, and again when it comes back', async () => {
  const { lead, per: outside } = await begun()
  const room = lead.room ?? ''
  for (let time = 0; time < 3; time++) {
    door.standin.enter(room, outside.seat)
    await door.pass(1_200)
    expect(door.standin.rooms.get(room)?.has(outside.seat)).toBe(false)
  }
  expect(door.standin.rooms.get(room)?.has(lead.seat)).toBe(true)
})

test('a stranger is put out also when every answer takes its time, and nobody else is', async () => {
  const { lead, lena: inside, per: outside } = await begun()
  const room = lead.room ?? ''
  door.standin.turn({ is: 'slow', ms: 450 })
  door.standin.enter(room, outside.seat)
  await door.pass(3_000)
  await next()
  await door.until('the next', () => isShown(lead, 1))
  await door.pass(3_000)
  const removed = door.standin.did.filter(({ what }) => what === 'removed')
  expect(removed).toEqual([{ what: 'removed', room, seat: outside.seat }])
  expect([...(door.standin.rooms.get(room) ?? [])]).toEqual([lead.seat, inside.seat])
})

test('answers that are lost do not leave a room behind for every try', async () => {
  const people = await begun()
  await goTo(lastOfFirstBlock, people)
  door.standin.turn({ is: 'mute' })
  await next()
  await heldBack(people)
  expect(await goWithout()).toBeNull()
  await door.until('the patient', () => people.per.slices.patient, 3_000)
  await door.pass(10_000)
  expect(door.standin.rooms.size).toBeLessThanOrEqual(1)
})

test('where there is no video at all the items simply open', async () => {
  const people = await begun({ video: false })
  await goTo(firstOfSecond, people)
  expect(isShown(people.per, firstOfSecond)).toBe(true)
  expect(door.standin.asked).toBe(0)
})
