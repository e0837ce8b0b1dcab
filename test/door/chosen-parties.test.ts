import { afterEach, expect, test } from 'vitest'
import { person } from '../support/arena.ts'
import { anna, type DoorMorning, openDoorMorning } from '../support/doorMorning.ts'
import type { Doorway } from '../support/doorway.ts'

let door: Doorway
let morning: DoorMorning
afterEach(() => door.close())

const maria = { person: person('maria'), unit: 'bla-kusten' }

/** The first patient of Oskarshamn is open, without a basis: Lena of the municipality and Maria of the health centre wait. */
async function withoutBasis() {
  morning = await openDoorMorning({ withoutBasis: ['Ahlgren', 'Berg', 'Karlsson'] })
  door = morning.door
  const of = { case: morning.openCase(), huddle: door.huddle }
  const [centre, municipality] = [await door.sit(maria), morning.lena]
  const record = (parties: 'all' | string[]) =>
    door.give('recordBasis', { ...of, kind: 'consent', parties }, anna)
  const takeBack = async (nth: number) => {
    const basis = door.house.store.folds.case(of.case).bases.at(nth)?.id ?? ''
    return door.give('withdrawBasis', { case: of.case, basis, why: 'tookBack' }, anna)
  }
  return { of, centre, municipality, record, takeBack }
}

test('a consent for one party lets in exactly that one, in the room there is', async () => {
  const { centre, municipality, record } = await withoutBasis()
  const { room } = morning.lead
  expect(await record(['bla-kusten'])).toBeNull()
  await door.until('the health centre', () => centre.room)
  expect(centre.slices.patient).toBeTruthy()
  expect(centre.room).toBe(room)
  expect([municipality.slices.place, municipality.slices.patient, municipality.room]).toEqual([
    { at: 'held' },
    null,
    null,
  ])
  expect(municipality.revealed).toEqual([])
})

test('the wider consent taken back, after a narrower one: the door closes and opens for the narrower circle, in another room', async () => {
  const { of, centre, municipality, record, takeBack } = await withoutBasis()
  await record('all')
  await door.until('both', () => centre.room && municipality.room)
  const room = morning.lead.room ?? ''
  await record(['bla-kusten'])
  expect(morning.lead.room).toBe(room)
  const before = morning.happened().length
  expect(await takeBack(0)).toBeNull()
  expect([municipality.slices.patient, centre.slices.patient]).toEqual([null, null])
  await door.until('open again', () => centre.room && centre.room !== room && centre.slices.patient)
  expect(door.standin.rooms.has(room)).toBe(false)
  expect(municipality.slices.place).toEqual({ at: 'held' })
  expect(municipality.room).toBeNull()
  expect(morning.happened().slice(before)).toEqual(['itemClosing', 'itemOpened'])
  expect(morning.openCase()).toBe(of.case)
})

test('a no closes the door for all but the ward, and no assessment opens it by itself', async () => {
  const { of, centre, municipality, record } = await withoutBasis()
  await record('all')
  await door.until('both', () => centre.room && municipality.room)
  const room = morning.lead.room ?? ''
  expect(await door.give('declineSharing', { ...of, parties: 'all' }, anna)).toBeNull()
  await door.until('open again', () => morning.lead.room && morning.lead.room !== room)
  expect(door.standin.rooms.has(room)).toBe(false)
  const assessed = { ...of, kind: 'noHarmAssessment', parties: 'all' } as const
  expect(await door.give('recordBasis', assessed, anna)).toEqual({ code: 'declined' })
  await door.pass(1_000)
  expect([centre.room, municipality.room]).toEqual([null, null])
  expect([centre.slices.place, municipality.slices.place]).toEqual([{ at: 'held' }, { at: 'held' }])
})
