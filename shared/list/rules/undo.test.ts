import { expect, test } from 'vitest'
import type { World } from '../../../test/support/rules.ts'
import {
  admitted,
  createWard,
  day,
  lead,
  leavesOn,
  nextPatient,
  nth,
  nurse,
  openItem,
  oskarshamn,
  physician,
  planned,
  rowFor,
  started,
} from '../../../test/support/ward.ts'
import type { EpisodeEnd } from '../../case/facets/episode.ts'
import { partiesNow } from '../../case/facets/parties.ts'
import { factsOf } from '../../case/facts.ts'
import type { Confirmed } from './confirm.ts'

const minutes = 60_000

/** What a confirm with consent for all made, a minute ago. */
function confirmed(world: World, ...places: number[]): string[] {
  const rows = places.map((place) => ({ row: rowFor(place), case: null, basis: 'consent' as const }))
  const body = { ward: 'avd-5', day, rows, ended: [], faulty: 0, remember: [] }
  const { new: made } = world.ok(lead, 'confirmList', body) as Confirmed
  world.pass(minutes)
  return made.map((it) => it.case)
}
const undo = (added: string[], ended: { case: string; how: EpisodeEnd }[] = []) => ({
  ward: 'avd-5',
  added,
  ended,
  changed: [],
})

test('who has died or been ended otherwise since the list was read is not opened again', () => {
  const world = createWard()
  const [died, came, gone] = confirmed(world, 1, 2, 3) as [string, string, string]
  const ended = [died, came, gone].map((id) => ({ case: id, how: 'discharged' as const }))
  const body = { ward: 'avd-5', day, rows: [], ended, faulty: 0, remember: [] }
  world.ok(lead, 'confirmList', body)
  world.ok(nurse, 'reopenEpisode', { case: died })
  world.ok(nurse, 'endEpisode', { case: died, how: 'deceased' })
  world.ok(nurse, 'reopenEpisode', { case: came })
  expect(world.ok(lead, 'undoList', undo([], ended))).toEqual({ facts: 0, patients: 1 })
  const stateOf = (id: string) => world.folds.case(id).episode.state
  expect([died, came, gone].map(stateOf)).toEqual(['deceased', 'admitted', 'admitted'])
  expect(world.no(lead, 'undoList', undo([], ended))).toBe('changedMeanwhile')
})

const entry = { kind: 'note' as const, text: 'Trött', owner: null, ownerName: null }
const content = { ...entry, due: null, dueOn: null, dueAt: null, code: null }
const writings: Record<string, (world: World, id: string) => unknown> = {
  'an entry': (world, id) =>
    world.ok(oskarshamn, 'writeEntry', { case: id, huddle: null, content, supersedes: null }),
  'her words': (world, id) => world.ok(oskarshamn, 'setWords', { case: id, huddle: null, text: 'Hem' }),
  'a part': (world, id) => world.ok(oskarshamn, 'setLane', { case: id, mark: 'ready', line: null }),
  'a basis': (world, id) =>
    world.ok(nurse, 'recordBasis', { case: id, huddle: null, kind: 'noHarmAssessment', parties: 'all' }),
  'a basis withdrawn': (world, id) =>
    world.ok(nurse, 'withdrawBasis', { case: id, basis: nth(world.folds.case(id).bases, 0).id }),
  'a date': (world, id) =>
    world.ok(nurse, 'changeEstimate', { case: id, huddle: null, estimate: leavesOn(day), reason: null }),
  'one more party': (world, id) => world.ok(nurse, 'addParty', { case: id, huddle: null, unit: 'samrehab' }),
  'who was told': (world, id) => world.ok(nurse, 'setInformed', { case: id, who: 'patient', informed: true }),
  'that she is ready': (world, id) => world.ok(nurse, 'setReady', { case: id, day, physician }),
  'her name put right': (world, id) => {
    const { identity } = world.folds.case(id)
    world.ok(nurse, 'correctIdentity', { case: id, ...identity, given: 'Nytt' })
  },
  'protected identity': (world, id) => world.ok(nurse, 'protectIdentity', { case: id }),
  'the end of her stay': (world, id) => world.ok(nurse, 'endEpisode', { case: id, how: 'deceased' }),
}

test.each(Object.keys(writings))('an added patient stays where somebody has written: %s', (what) => {
  const world = createWard()
  const [written, plain] = confirmed(world, 1, 2) as [string, string]
  writings[what]?.(world, written)
  const before = world.folds.case(written)
  expect(world.ok(lead, 'undoList', undo([written, plain]))).toEqual({ facts: 0, patients: 1 })
  expect(world.folds.case(written)).toEqual(before)
  expect(world.folds.case(plain).episode.state).toBe('mistake')
})

test('with the municipality that pays again come the units that went with it, and only those', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  for (const unit of ['osk-hemtjanst', 'osk-rehab', 'samrehab'])
    world.ok(lead, 'addParty', { case: patient, huddle: null, unit })
  world.ok(lead, 'endParty', { case: patient, unit: 'osk-rehab' })
  const before = partiesNow(world.folds.case(patient)).toSorted()
  world.pass(minutes)
  const row = rowFor(1, { municipality: 'hogsby' })
  const rows = [{ row, case: patient, basis: null, seen: factsOf(world.folds.case(patient)) }]
  world.ok(lead, 'confirmList', { ward: 'avd-5', day, rows, ended: [], faulty: 0, remember: [] })
  expect(partiesNow(world.folds.case(patient))).not.toContain('osk-hemtjanst')
  world.pass(minutes)
  const changed = [{ case: patient, from: { municipality: 'oskarshamn' }, to: { municipality: 'hogsby' } }]
  world.ok(lead, 'undoList', { ward: 'avd-5', added: [], ended: [], changed })
  expect(partiesNow(world.folds.case(patient)).toSorted()).toEqual(before)
})

test('in the middle of a meeting nobody who is or has been open is taken away, and those who wait are', () => {
  const world = createWard()
  const made = confirmed(world, 1, 2, 3)
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn])
  const first = openItem(world, huddle).case
  nextPatient(world, huddle)
  const second = openItem(world, huddle).case
  const from = world.log.length
  expect(world.ok(lead, 'undoList', undo(made))).toEqual({ facts: 0, patients: 2 })
  expect(world.since(from)).toEqual(['episodeEnded', 'caseUnlisted', 'itemRemoved'])
  expect(world.folds.list('avd-5').cases.toSorted()).toEqual([first, second].toSorted())
  expect(openItem(world, huddle).case).toBe(second)
})

test('nobody who was open in a meeting that is over is taken away', () => {
  const world = createWard()
  const [first, second] = confirmed(world, 1, 2) as [string, string]
  const huddle = planned(world)
  started(world, huddle, [lead])
  world.ok(lead, 'end', { huddle, from: openItem(world, huddle).id })
  expect(world.ok(lead, 'undoList', undo([first, second]))).toEqual({ facts: 0, patients: 1 })
  expect(world.folds.case(first).episode.state).toBe('admitted')
})

test('more than a confirm can have made is refused before any case is looked up', () => {
  const world = createWard()
  const many = Array.from({ length: 201 }, (_, at) => at.toString(16).padStart(32, '0'))
  expect(world.no(lead, 'undoList', undo(many))).toBe('malformed')
  const half = many.slice(0, 101)
  expect(
    world.no(
      lead,
      'undoList',
      undo(
        half,
        half.map((id) => ({ case: id, how: 'moved' })),
      ),
    ),
  ).toBe('tooMany')
})
