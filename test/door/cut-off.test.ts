import { afterEach, expect, test } from 'vitest'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import { endWork } from '../support/arena.ts'
import { bo, type DoorMorning, openDoorMorning } from '../support/doorMorning.ts'
import type { Participant } from '../support/participant.ts'

/** Yesterday: the last day of a membership is included. */
const yesterday = '2026-11-22'

let morning: DoorMorning
afterEach(() => morning.door.close())

/** Bo of the ward has been in the room, is lost to the server, and goes back into every room he was ever let into. */
async function withBoOutside(): Promise<{ old: string; gone: Participant }> {
  morning = await openDoorMorning()
  const { door, lead } = morning
  const gone = await door.sit(bo, true)
  await door.until('Bo is in the room', () => gone.room !== null && gone.room === lead.room)
  await gone.lose()
  await door.pass(1_000)
  expect(lead.room).toBe(gone.room)
  return { old: lead.room ?? '', gone }
}

const othersIn = (room: string) => expect([morning.lead.room, morning.lena.room]).toEqual([room, room])

test('who has hung up and still works there keeps nobody from the room', async () => {
  const { old } = await withBoOutside()
  await morning.next()
  await morning.door.until('the second', () => morning.isShown(morning.lead, 1))
  othersIn(old)
})

test('whose work ends while the patient is open is out for good: the others go on in a new room', async () => {
  const { old, gone } = await withBoOutside()
  const { door, lead } = morning
  const at = door.state.items.findIndex((item) => item.state === 'current')
  await endWork(door.house.store, 'bo', yesterday)
  await door.until('another room', () => lead.room !== null && lead.room !== old)
  othersIn(lead.room ?? '')
  expect(morning.isShown(lead, at)).toBe(true)
  expect(morning.isShown(morning.lena, at)).toBe(true)
  await door.pass(5_000)
  expect([...door.standin.rooms.keys()]).toEqual([lead.room])
  expect(door.standin.rooms.get(lead.room ?? '')).not.toContain(gone.seat)
  expect(door.faults).toEqual([])
})

test('whose work ends is kept out of a room that would have been kept at Next', async () => {
  const { old } = await withBoOutside()
  const { door, lead } = morning
  door.standin.turn({ is: 'slow', ms: 600 })
  await morning.next()
  expect(door.state.door.closing?.keepRoom).toBe(true)
  await endWork(door.house.store, 'bo', yesterday)
  const opened: (string | null)[] = []
  door.onCommitted(() => {
    if (door.state.door.phase === 'open') opened.push(door.state.door.room)
  })
  await door.until('the second', () => morning.isShown(lead, 1), 10_000)
  expect(opened).not.toContain(old)
  expect(door.standin.rooms.has(old)).toBe(false)
})

test('in the hall too, also when LiveKit is dead just then', async () => {
  morning = await openDoorMorning()
  const { door, lead } = morning
  expect(
    await door.give('end', { huddle: door.huddle, from: currentItem(door.state)?.id ?? null }, lead.who),
  ).toBeNull()
  const gone = await door.sit(bo, true)
  await door.until('all in the hall again', () => gone.room !== null && gone.room === lead.room)
  const old = lead.room ?? ''
  await gone.lose()
  door.standin.turn({ is: 'dead' })
  await endWork(door.house.store, 'bo', yesterday)
  await door.pass(3_000)
  expect([lead.room, morning.per.room]).toEqual([null, null])
  door.standin.turn({ is: 'well' })
  await door.until('another room', () => lead.room !== null)
  expect(lead.room).not.toBe(old)
  expect(door.standin.rooms.has(old)).toBe(false)
})
