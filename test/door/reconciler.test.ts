import { afterEach, expect, test } from 'vitest'
import { currentItem } from '../../shared/huddle/facets/items.ts'
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

async function begun(options: Parameters<typeof openDoorMorning>[0] = {}): Promise<DoorMorning> {
  morning = await openDoorMorning(options)
  door = morning.door
  return morning
}

test('the old room is gone and the new one there before the patient is shown to anybody', async () => {
  const people = await begun()
  await morning.goTo(lastOfFirstBlock)
  const old = people.lena.room
  await door.until('the next room', () => door.state.door.prepared)
  const before = door.standin.did.length
  const seen: string[] = []
  const stop = door.house.store.onCommitted(() => {
    seen.push(`${door.state.door.phase} after ${door.standin.did.slice(before).map((it) => it.what)}`)
  })
  await morning.next()
  await door.until('the first of the second block', () => people.per.slices.patient)
  stop()
  expect(seen).toEqual(['closing after ', 'open after deleted'])
  expect(door.standin.rooms.has(old ?? '')).toBe(false)
  expect(morning.isShown(people.per, firstOfSecond)).toBe(true)
  expect(people.lena.slices.place).toEqual({ at: 'held' })
})

test('nobody who stays in the same circle has to leave', async () => {
  const { lead, lena: inside } = await begun()
  const { room } = inside
  await morning.next()
  await door.until('the second', () => morning.isShown(lead, 1))
  expect(inside.room).toBe(room)
  expect(door.standin.did.filter((it) => it.room === room).map((it) => it.what)).toEqual(['made'])
})

test('a withdrawn basis shuts out at once, through a new room', async () => {
  const people = await begun()
  const { room } = people.lena
  const basis = people.lead.slices.patient && door.house.store.folds.case(morning.openCase()).bases[0]?.id
  await door.give('withdrawBasis', { case: morning.openCase(), basis: basis ?? '' }, anna)
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
  const body = { case: morning.openCase(), huddle: door.huddle, kind: 'consent', parties: 'all' } as const
  expect(await door.give('recordBasis', body, anna)).toBeNull()
  await door.pass(100)
  expect(people.lena.slices.patient).toBeTruthy()
  expect([people.lead.room, people.lena.room]).toEqual([room, room])
})

test('a circle that changes while the door closes is the one that counts', async () => {
  const people = await begun()
  await morning.goTo(1)
  const { room } = people.lead
  door.standin.turn({ is: 'slow', ms: 600 })
  await morning.next()
  const waiting = door.state.items.find((item) => item.id === door.state.door.closing?.to)
  expect(door.state.door.closing?.keepRoom).toBe(true)
  const basis = door.house.store.folds.case(waiting?.case ?? '').bases[0]?.id ?? ''
  expect(await door.give('withdrawBasis', { case: waiting?.case ?? '', basis }, anna)).toBeNull()
  await door.until('open', () => morning.isShown(people.lead, 2))
  expect(people.lena.shownCases).not.toContain(waiting?.case)
  expect(door.standin.rooms.has(room ?? '')).toBe(false)
  expect(people.lead.room).not.toBe(room)
})

test('a crash between the two commits opens what was closing, in a new life', async () => {
  const people = await begun()
  await morning.goTo(lastOfFirstBlock)
  const old = people.lena.room ?? ''
  door.standin.turn({ is: 'slow', ms: 400 })
  await morning.next()
  await door.pass(100)
  await door.crash()
  morning.expectNothingRevealed()
  await door.until('the patient', () => morning.isShown(people.per, firstOfSecond), 1_000)
  expect(door.standin.rooms.has(old)).toBe(false)
  expect(morning.happened().filter((type) => type === 'itemOpened')).toHaveLength(4)
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
  await morning.next()
  await door.until('the next', () => morning.isShown(lead, 1))
  await door.pass(3_000)
  const removed = door.standin.did.filter(({ what }) => what === 'removed')
  expect(removed).toEqual([{ what: 'removed', room, seat: outside.seat }])
  expect([...(door.standin.rooms.get(room) ?? [])]).toEqual([lead.seat, inside.seat])
})

test('where there is no video at all the items simply open', async () => {
  const people = await begun({ video: false })
  await morning.goTo(firstOfSecond)
  expect(morning.isShown(people.per, firstOfSecond)).toBe(true)
  expect(door.standin.asked).toBe(0)
})

test('the old room goes in the moment of Next, whatever LiveKit is asked for just then', async () => {
  const { lena: inside } = await begun()
  await morning.goTo(lastOfFirstBlock)
  await door.until('the next room', () => door.state.door.prepared)
  const old = inside.room ?? ''
  door.standin.turn({ is: 'slow', ms: 400 })
  const { asked } = door.standin
  await door.until('a look at the rooms', () => door.standin.asked > asked)
  await morning.next()
  await door.pass(450)
  expect(door.standin.rooms.has(old)).toBe(false)
})
