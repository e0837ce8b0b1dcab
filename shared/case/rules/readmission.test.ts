import { expect, test } from 'vitest'
import type { World } from '../../../test/support/rules.ts'
import {
  admitted,
  createWard,
  factsFor,
  lead,
  nurse,
  oskarshamn,
  otherWard,
  rowFor,
} from '../../../test/support/ward.ts'
import { localDate, day as oneDay } from '../../core/time.ts'

const discharged = (world: World, id: string) =>
  world.ok(nurse, 'endEpisode', { case: id, how: 'discharged' })
/** The same person as the first, as she comes in today. */
const again = (world: World, who = lead, ward = 'avd-5') => {
  const facts = { ...factsFor(1), given: 'Annat', admittedOn: null }
  const body = { ward, day: localDate(world.now()), facts, basis: 'consent' as const }
  return (world.ok(who, 'addPatient', body) as { case: string }).case
}

test('who comes back within thirty days of her discharge is flagged, and the ward says what failed', () => {
  const world = createWard()
  const first = admitted(world, 1)
  discharged(world, first)
  world.pass(30 * oneDay)
  const id = again(world)
  expect(world.folds.case(id).earlierStay).toEqual({ case: first, leftOn: '2026-11-23' })
  const note = { case: id, text: 'Hemtjänsten kom inte första kvällen' }
  expect(world.no(oskarshamn, 'noteReadmission', note)).toBe('onlyTheWard')
  world.ok(nurse, 'noteReadmission', note)
  expect(world.folds.case(id).readmissionNote).toMatchObject({ text: note.text })
  expect(world.no(nurse, 'noteReadmission', note)).toBe('alreadyDone')
})

test('after thirty days it is another matter', () => {
  const world = createWard()
  discharged(world, admitted(world, 1))
  world.pass(31 * oneDay)
  const id = again(world)
  expect(world.folds.case(id).earlierStay).toBeNull()
  expect(world.no(nurse, 'noteReadmission', { case: id, text: 'Nej' })).toBe('notNow')
})

test('another ward of the same provider sees that she was here, and a move between them is no readmission', () => {
  const world = createWard()
  const first = admitted(world, 1)
  discharged(world, first)
  expect(world.folds.case(again(world, otherWard, 'avd-6')).earlierStay?.case).toBe(first)

  const moving = createWard()
  moving.ok(nurse, 'endEpisode', { case: admitted(moving, 1), how: 'moved' })
  expect(moving.folds.case(again(moving, otherWard, 'avd-6')).earlierStay).toBeNull()
})

test('who was listed by mistake was never here: the stay before is found', () => {
  const world = createWard()
  const first = admitted(world, 1)
  discharged(world, first)
  const slip = again(world)
  world.ok(nurse, 'endEpisode', { case: slip, how: 'mistake' })
  expect(world.folds.case(again(world)).earlierStay?.case).toBe(first)
})

test('a number that was somebody else’s takes the flag away when it is put right, and leaves her stays as they were', () => {
  const world = createWard()
  const first = admitted(world, 1)
  discharged(world, first)
  const other = admitted(world, 2, { ...factsFor(1), admittedOn: null })
  expect(world.folds.case(other).earlierStay?.case).toBe(first)
  const { given, family, number, birthDate } = factsFor(2)
  world.ok(lead, 'correctIdentity', { case: other, given, family, number, birthDate })
  expect(world.folds.case(other).earlierStay).toBeNull()
  expect(world.folds.case(again(world)).earlierStay?.case).toBe(first)
})

test('a line of the list that is read brings her back too', () => {
  const world = createWard()
  const first = admitted(world, 1)
  discharged(world, first)
  const row = rowFor(1, { admittedOn: null })
  world.ok(lead, 'confirmList', {
    ...{ ward: 'avd-5', day: '2026-11-23', ended: [], faulty: 0, remember: [] },
    rows: [{ row, case: null, basis: 'consent' }],
  })
  const [id = ''] = world.folds.list('avd-5').cases
  expect(world.folds.case(id).earlierStay?.case).toBe(first)
})
