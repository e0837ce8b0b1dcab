import { afterEach, expect, test } from 'vitest'
import { unheardMs } from '../../shared/huddle/door.ts'
import {
  bo,
  type DoorMorning,
  firstOfSecond,
  lastOfFirstBlock,
  lena,
  openDoorMorning,
} from '../support/doorMorning.ts'
import type { Doorway } from '../support/doorway.ts'

let door: Doorway
let morning: DoorMorning
afterEach(() => door.close())

async function begun(options: Parameters<typeof openDoorMorning>[0] = {}): Promise<DoorMorning> {
  morning = await openDoorMorning(options)
  door = morning.door
  return morning
}

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
    await morning.goTo(lastOfFirstBlock)
    door.standin.turn(mode)
    await morning.next()
    await morning.heldBack(1_500)
    expect(people.lead.slices.place).toMatchObject({ at: 'heldBack', reason })
    expect(people.lena.slices.place?.at).toBe('closing')
    expect(people.per.slices.place).toEqual({ at: 'held' })
    await door.pass(10_000)
    morning.expectNothingRevealed()
    door.standin.turn({ is: 'well' })
    await door.until('the patient', () => morning.isShown(people.per, firstOfSecond))
    expect(people.lead.slices.place?.at).toBe('inside')
  },
)

test('the lead is told within a second also when the door was busy with something else', async () => {
  const people = await begun()
  await morning.goTo(lastOfFirstBlock)
  door.standin.turn({ is: 'slow', ms: 900 })
  await door.pass(2_000)
  await morning.next()
  await morning.heldBack(1_100)
  morning.expectNothingRevealed()
  await door.until('the patient', () => people.per.slices.patient, 3_000)
})

test('a call that comes to nothing anybody foresaw holds the item back as well', async () => {
  await begun()
  await morning.goTo(lastOfFirstBlock)
  door.standin.turn({ is: 'broken' })
  await morning.next()
  await morning.heldBack()
  expect(door.faults).not.toEqual([])
  morning.expectNothingRevealed()
})

test('without video the next opens when all who were in the old room have said that they left', async () => {
  const people = await begun()
  await morning.goTo(lastOfFirstBlock)
  const old = people.lena.room ?? ''
  door.standin.turn({ is: 'dead' })
  await morning.next()
  await morning.heldBack()
  expect(await morning.goWithout()).toBeNull()
  await door.until('the patient', () => people.per.slices.patient, 3_000)
  expect(people.per.slices.call).toMatchObject({ room: null, video: 'leftOut' })
  expect(door.standin.rooms.has(old)).toBe(true)
  await morning.next()
  await door.until('the one after, without waiting', () => morning.isShown(people.per, 4), 200)

  door.standin.turn({ is: 'well' })
  await door.until('video again', () => people.per.room)
  expect(people.lead.slices.call).toMatchObject({ video: 'on', sayLeft: null })
  expect(door.standin.rooms.has(old)).toBe(false)
  expect(morning.happened().at(-1)).toBe('roomMade')
  expect(people.lena.room).toBeNull()
})

test('a colleague of the next circle whose page does not say that it left is waited for, until long lost', async () => {
  const people = await begun()
  const nurse = await door.sit(bo, true)
  await morning.goTo(lastOfFirstBlock)
  await door.until('all are in', () => nurse.room && people.lena.room)
  door.standin.turn({ is: 'dead' })
  await morning.next()
  await morning.heldBack()
  expect(await morning.goWithout()).toBeNull()
  await door.pass(unheardMs + 10_000)
  expect(morning.isShown(people.per, firstOfSecond)).toBe(false)
  await nurse.lose()
  await door.pass(unheardMs - 1_000)
  expect(morning.isShown(people.per, firstOfSecond)).toBe(false)
  await door.until('the patient', () => morning.isShown(people.per, firstOfSecond), 2_000)
})

test('one who was lost just before Next may still be heard, and is waited for too', async () => {
  const people = await begun()
  const nurse = await door.sit(bo)
  await morning.goTo(lastOfFirstBlock)
  await door.until('all are in', () => nurse.room && people.lena.room)
  door.standin.turn({ is: 'dead' })
  await nurse.lose()
  await morning.next()
  await morning.heldBack()
  expect(await morning.goWithout()).toBeNull()
  await door.pass(10_000)
  expect(morning.isShown(people.per, firstOfSecond)).toBe(false)
  await door.until('the patient', () => people.per.slices.patient, unheardMs)
  expect(nurse.room).toBeNull()
})

test('an outsider that never says it left cannot stop the meeting, and hears nobody', async () => {
  const people = await begun()
  const deaf = await door.sit({ ...lena }, true)
  await morning.goTo(lastOfFirstBlock)
  const old = people.lena.room ?? ''
  door.standin.turn({ is: 'dead' })
  await morning.next()
  await morning.heldBack()
  expect(await morning.goWithout()).toBeNull()
  await door.until('the patient', () => people.per.slices.patient, unheardMs + 1_000)
  expect([...(door.standin.rooms.get(old) ?? [])]).toEqual([deaf.seat])
})

test('answers that are lost do not leave a room behind for every try', async () => {
  const people = await begun()
  await morning.goTo(lastOfFirstBlock)
  door.standin.turn({ is: 'mute' })
  await morning.next()
  await morning.heldBack()
  expect(await morning.goWithout()).toBeNull()
  await door.until('the patient', () => people.per.slices.patient, 3_000)
  await door.pass(10_000)
  expect(door.standin.rooms.size).toBeLessThanOrEqual(1)
})
