import { afterEach, expect, test } from 'vitest'
import { beatMs } from '../../server/huddle/hub.ts'
import { give } from '../support/arena.ts'
import {
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

/** Lena works for Högsby too, from this moment on. */
async function alsoInHogsby() {
  await give(door.house.store, 'giveMembership', {
    arena: door.house.store.arena,
    membership: 'e'.repeat(32),
    ...{ person: lena.person, name: 'Lena Ström', unit: 'hogsby-bistand', role: 'needsAssessor' },
    ...{ from: '2020-01-01', to: null },
  })
  return door.sit({ person: lena.person, unit: 'hogsby-bistand' })
}

test('one who sits in two tabs is in the room with both, and leaves it with both', async () => {
  morning = await openDoorMorning()
  door = morning.door
  const second = await door.sit(lena)
  await door.until('both in the room', () => second.room !== null && second.room === morning.lena.room)
  const { room } = second
  expect(door.standin.rooms.get(room ?? '')).toContain(second.seat)
  await morning.goTo(lastOfFirstBlock)
  await morning.next()
  await door.until('the first of the second block', () => morning.per.slices.patient)
  await door.until('both out', () => second.room === null && morning.lena.room === null)
  for (const one of [second, morning.lena]) expect(one.slices.place).toEqual({ at: 'held' })
  expect(door.standin.rooms.has(room ?? '')).toBe(false)
  await door.dismiss(second)
  expect(Object.values(door.state.seats).filter((seat) => seat.person === lena.person)).toHaveLength(1)
})

test('one of two organisations hears each patient in the commission that is hers, and in no other', async () => {
  morning = await openDoorMorning()
  door = morning.door
  const asHogsby = await alsoInHogsby()
  expect([morning.lena.slices.place?.at, asHogsby.slices.place?.at]).toEqual(['inside', 'held'])
  expect(asHogsby.room).toBeNull()
  await morning.goTo(lastOfFirstBlock)
  await door.until('the next room', () => asHogsby.ahead, beatMs + 5_000)
  await morning.next()
  await door.until('the first of the second block', () => asHogsby.slices.patient)
  await door.until('her room', () => asHogsby.room)
  expect(asHogsby.slices.patient?.case).toBe(door.state.items[firstOfSecond]?.case)
  expect([morning.lena.slices.place?.at, morning.lena.room]).toEqual(['held', null])
  expect(asHogsby.packets.join('')).not.toMatch(/Ahlgren|Berg|Karlsson/)
  expect(morning.lena.packets.join('')).not.toMatch(/Nilsson|Olofsson/)
})
