import { afterEach, expect, test } from 'vitest'
import { beatMs } from '../../server/huddle/hub.ts'
import {
  anna,
  type DoorMorning,
  firstOfSecond,
  lastOfFirstBlock,
  openDoorMorning,
} from '../support/doorMorning.ts'
import type { Doorway } from '../support/doorway.ts'

let door: Doorway
let morning: DoorMorning
afterEach(() => door.close())

/** Oskarshamn's last patient is open; Högsby comes next, and has been told. */
async function beforeTheChange(): Promise<DoorMorning> {
  morning = await openDoorMorning()
  door = morning.door
  await morning.goTo(lastOfFirstBlock)
  await door.until('the next room', () => morning.per.ahead, beatMs + 5_000)
  return morning
}

const change = (type: 'withdrawBasis' | 'recordBasis') => {
  const id = door.state.items[firstOfSecond]?.case ?? ''
  const standing = door.house.store.folds.case(id).bases.find((it) => it.withdrawnAt === null)
  return type === 'withdrawBasis'
    ? door.give('withdrawBasis', { case: id, basis: standing?.id ?? '' }, anna)
    : door.give('recordBasis', { case: id, huddle: null, kind: 'consent', parties: 'all' }, anna)
}

test('who comes next waits with the ward in a silent room, told on the beat and not before', async () => {
  const { lead, lena, per, next } = await beforeTheChange()
  const { prepared, room } = door.state.door
  expect([lead.ahead, per.ahead, lena.ahead]).toEqual([prepared?.room, prepared?.room, null])
  expect(per.slices.call).toMatchObject({ room: null })
  expect(lead.room).toBe(room)
  await next()
  await door.until('the first of the second block', () => per.slices.patient)
  await door.until('her room', () => per.room)
  expect([lead.room, per.room]).toEqual([prepared?.room, prepared?.room])
  expect(door.state.door.prepared).toBeNull()
})

test('between the beats a held party is sent nothing of its room', async () => {
  morning = await openDoorMorning()
  door = morning.door
  await morning.goTo(lastOfFirstBlock)
  await door.pass(beatMs)
  const sent = morning.per.packets.length
  const made = () => door.state.door.prepared?.room
  const first = made()
  expect(await change('withdrawBasis')).toBeNull()
  await door.until('another room', () => made() !== first && made() !== undefined)
  const since = morning.per.packets.slice(sent).filter((text) => !text.includes('"filler"'))
  expect(since).toEqual([])
})

test('where the same people stay nothing is prepared', async () => {
  morning = await openDoorMorning()
  door = morning.door
  await door.pass(2_000)
  expect(door.state.door.prepared).toBeNull()
  expect(morning.happened()).not.toContain('roomPrepared')
})

test('a basis that is withdrawn meanwhile takes the room from who waited in it, and it is another that opens', async () => {
  const { per, lead, next } = await beforeTheChange()
  const { room: first } = door.state.door.prepared ?? { room: '' }
  expect(await change('withdrawBasis')).toBeNull()
  await door.until('another', () => door.state.door.prepared && door.state.door.prepared.room !== first)
  await door.until('the first is gone', () => !door.standin.rooms.has(first))
  await next()
  await door.until('the first of the second block', () => morning.isShown(lead, firstOfSecond))
  expect(door.state.door.room).not.toBe(first)
  expect(per.slices.place).toEqual({ at: 'held' })
})

test('withdrawn in the very moment between the two commits, who waited is not let in', async () => {
  const { per, lead, next } = await beforeTheChange()
  const { room: first } = door.state.door.prepared ?? { room: '' }
  door.standin.turn({ is: 'slow', ms: 300 })
  await next()
  expect(door.state.door).toMatchObject({ phase: 'closing', closing: { room: first } })
  expect(await change('withdrawBasis')).toBeNull()
  await door.until('the first of the second block', () => morning.isShown(lead, firstOfSecond))
  expect(door.state.door.room).not.toBe(first)
  expect(per.slices.place).toEqual({ at: 'held' })
  expect(per.revealed).toEqual([])
})

test('when the lead takes another patient than the one prepared for, her room stands as it did until the beat', async () => {
  const { per, lead } = await beforeTheChange()
  const { room } = door.state.door.prepared ?? { room: '' }
  const there = () => [...(door.standin.rooms.get(room) ?? [])].sort()
  const before = there()
  expect(before.length).toBeGreaterThan(1)
  const toldAt = Math.floor(door.now() / beatMs)
  const from = door.state.items[lastOfFirstBlock]?.id ?? ''
  expect(await door.give('back', { huddle: door.huddle, from }, anna)).toBeNull()
  await door.until('the one before', () => morning.isShown(lead, lastOfFirstBlock - 1))
  while (Math.floor((door.now() + 1_000) / beatMs) === toldAt) {
    // Whoever waits there would see the ward go, or be told so when asking for a pass.
    expect([there(), lead.ahead, per.ahead]).toEqual([before, room, room])
    await door.pass(1_000)
  }
  await door.until('its room is gone', () => !door.standin.rooms.has(room), beatMs)
  await door.until('they know', () => lead.ahead !== room && per.ahead !== room, beatMs + 5_000)
  expect(per.slices.patient).toBeNull()
})

test('taken after all, she is let into the room that was kept for her', async () => {
  const { per, lead, next } = await beforeTheChange()
  const { room } = door.state.door.prepared ?? { room: '' }
  const from = door.state.items[lastOfFirstBlock]?.id ?? ''
  expect(await door.give('back', { huddle: door.huddle, from }, anna)).toBeNull()
  await door.until('the one before', () => morning.isShown(lead, lastOfFirstBlock - 1))
  await next()
  await door.until('the last of the first block again', () => morning.isShown(lead, lastOfFirstBlock))
  await next()
  await door.until('the first of the second block', () => per.slices.patient)
  await door.until('her room', () => per.room === room && lead.room === room)
})

test('a process that dies meanwhile finds the room that was prepared, or makes another', async () => {
  const { per } = await beforeTheChange()
  await door.crash()
  await door.until('the next room', () => morning.per.ahead, beatMs + 5_000)
  await morning.next()
  await door.until('the first of the second block', () => per.slices.patient)
  await door.until('her room', () => per.room === door.state.door.room)
})
