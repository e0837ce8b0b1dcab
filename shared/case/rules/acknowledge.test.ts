import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  day,
  deputy,
  dirigent,
  hogsby,
  homeCare,
  lead,
  leavesOn,
  nextPatient,
  nurse,
  oskarshamn,
  planned,
  seated,
  started,
} from '../../../test/support/ward.ts'
import { disclosed } from '../../policy/disclosed.ts'
import { mustCall, unacknowledged } from '../dateChange.ts'
import { readySince } from '../facets/readiness.ts'

const huddle = null

/** One patient of Oskarshamn and Blå Kusten, whose day is moved once. */
function moved(basis: 'consent' | null = 'consent') {
  const world = createWard()
  const id = admitted(world, 1, { date: leavesOn('2026-11-25') }, basis)
  const state = () => world.folds.case(id)
  const move = (day: string) =>
    world.ok(nurse, 'changeEstimate', { case: id, huddle, estimate: leavesOn(day), reason: 'Feber i natt' })
  const waits = () => unacknowledged(state())?.units ?? []
  return { world, id, state, move, waits }
}

test('the first day that is said is no change, and another is told to the parties with a basis', () => {
  const { state, move, waits } = moved()
  expect(waits()).toEqual([])
  move('2026-11-27')
  expect(state().estimateChanges.at(-1)?.told).toEqual(['hc-bla', 'osk-bistand'])
  expect(waits()).toEqual(['hc-bla', 'osk-bistand'])
})

test('each party says that it knows, once, and for no other', () => {
  const { world, id, state, move, waits } = moved()
  move('2026-11-27')
  const seen = { case: id, change: 2 }
  world.ok(oskarshamn, 'acknowledgeChange', seen)
  expect(state().estimateChanges[1]?.acknowledged['osk-bistand']).toMatchObject({ how: 'tapped' })
  expect(world.no(oskarshamn, 'acknowledgeChange', seen)).toBe('alreadyDone')
  expect(world.no(nurse, 'acknowledgeChange', seen)).toBe('alreadyDone')
  expect(world.no(hogsby, 'acknowledgeChange', seen)).toBe('notFound')
  expect(waits()).toEqual(['hc-bla'])
})

test('a later change does not take over what was acknowledged, and an earlier one is acknowledged no more', () => {
  const { world, id, move, waits } = moved()
  move('2026-11-27')
  world.ok(oskarshamn, 'acknowledgeChange', { case: id, change: 2 })
  move('2026-11-30')
  expect(waits()).toEqual(['hc-bla', 'osk-bistand'])
  expect(world.no(dirigent, 'acknowledgeChange', { case: id, change: 2 })).toBe('changedMeanwhile')
  world.ok(oskarshamn, 'acknowledgeChange', { case: id, change: 3 })
  expect(waits()).toEqual(['hc-bla'])
})

test('who lacks a basis was not told, is not asked, and reads of no change', () => {
  const { world, id, state, move, waits } = moved(null)
  move('2026-11-27')
  expect([state().estimateChanges.at(-1)?.told, waits()]).toEqual([[], []])
  expect(world.no(oskarshamn, 'acknowledgeChange', { case: id, change: 2 })).toBe('noBasis')
  expect(disclosed(state(), oskarshamn)).toMatchObject({
    estimate: { day: '2026-11-27' },
    estimateChanges: [],
  })
})

test('who loses the basis is asked no more, nor one who comes afterwards', () => {
  const { world, id, state, move, waits } = moved()
  move('2026-11-27')
  world.ok(nurse, 'addParty', { case: id, huddle, unit: 'osk-hemtjanst' })
  expect(waits()).toEqual(['hc-bla', 'osk-bistand'])
  expect(world.no(homeCare, 'acknowledgeChange', { case: id, change: 2 })).toBe('alreadyDone')
  const [basis] = state().bases
  world.ok(nurse, 'withdrawBasis', { case: id, basis: basis?.id ?? '', why: 'mistake' })
  expect(waits()).toEqual([])
})

test('“alla hörde” is the lead’s, for those of the circle who are here, while she is open', () => {
  const { world, id, state, move, waits } = moved()
  admitted(world, 2)
  const meeting = planned(world)
  started(world, meeting, [lead, deputy])
  move('2026-11-27')
  const heard = { case: id, change: 2, huddle: meeting }
  expect(world.no(lead, 'acknowledgeHeard', heard)).toBe('notNow')
  seated(world, meeting, [oskarshamn, hogsby])
  for (const who of [deputy, nurse]) expect(world.no(who, 'acknowledgeHeard', heard)).toBe('onlyTheLead')
  expect(world.no(oskarshamn, 'acknowledgeHeard', heard)).toBe('onlyTheLead')
  expect(world.no(lead, 'acknowledgeHeard', { ...heard, change: 1 })).toBe('changedMeanwhile')
  world.ok(lead, 'acknowledgeHeard', heard)
  expect(state().estimateChanges[1]?.acknowledged).toMatchObject({
    'osk-bistand': { how: 'inRoom', by: lead.person },
  })
  expect(waits()).toEqual(['hc-bla'])
  nextPatient(world, meeting)
  expect(world.no(lead, 'acknowledgeHeard', heard)).toBe('patientChanged')
})

test('a call is the ward’s to record, with who answered', () => {
  const { world, id, state, move, waits } = moved()
  move('2026-11-27')
  const called = { case: id, change: 2, unit: 'hc-bla', saidBy: 'Maria Ek' }
  expect(world.no(oskarshamn, 'recordCall', called)).toBe('onlyTheWard')
  expect(world.no(nurse, 'recordCall', { ...called, unit: 'hog-bistand' })).toBe('alreadyDone')
  world.ok(nurse, 'recordCall', called)
  expect(state().estimateChanges[1]?.acknowledged['hc-bla']).toMatchObject({
    ...{ how: 'byPhone', saidBy: 'Maria Ek', by: nurse.person },
  })
  expect(waits()).toEqual(['osk-bistand'])
})

test('worse: no day, ready no longer, the physician by name, and everyone concerned is told under the next number', () => {
  const { world, id, state, waits } = moved()
  world.ok(nurse, 'setReady', { case: id, day: '2026-11-23', physician: 'A. Malm' })
  const worse = { case: id, huddle, physician: 'F. Haddad', reason: 'Feber i natt' }
  expect(world.no(oskarshamn, 'callOffDischarge', worse)).toBe('onlyTheWard')
  expect(world.no(nurse, 'callOffDischarge', { ...worse, physician: ' ' })).toBe('malformed')
  expect(world.no(nurse, 'callOffDischarge', { ...worse, reason: null })).toBe('malformed')
  world.ok(nurse, 'callOffDischarge', worse)
  expect([state().estimate, readySince(state())]).toEqual([null, null])
  expect(state().readiness.at(-1)?.withdrawn?.physician).toBe('F. Haddad')
  expect(state().estimateChanges.at(-1)).toMatchObject({
    ...{ from: { day: '2026-11-25' }, to: null, calledOffBy: 'F. Haddad', reason: 'Feber i natt' },
  })
  expect(waits()).toEqual(['hc-bla', 'osk-bistand'])
  expect(world.no(nurse, 'callOffDischarge', worse)).toBe('alreadyDone')
  world.ok(dirigent, 'acknowledgeChange', { case: id, change: 2 })
})

test('worse is told, and called about, also where no day had been said', () => {
  const world = createWard()
  const id = admitted(world, 1, { readySince: day })
  world.ok(nurse, 'callOffDischarge', { case: id, huddle: null, physician: 'F. Haddad', reason: 'Feber' })
  const state = world.folds.case(id)
  expect(unacknowledged(state)?.units).toEqual(['hc-bla', 'osk-bistand'])
  expect(unacknowledged(state)).toMatchObject({ number: 1, change: { from: null, to: null } })
  expect(mustCall({ from: null, to: null, calledOffBy: 'F. Haddad' }, day)).toBe(true)
  world.ok(oskarshamn, 'acknowledgeChange', { case: id, change: 1 })
})

test('who has left, or has died, is nobody’s reminder any more', () => {
  const { world, id, move, waits } = moved()
  move('2026-11-27')
  world.ok(nurse, 'endEpisode', { case: id, how: 'deceased' })
  expect(waits()).toEqual([])
})

test.each([
  ['one day later, next week', '2026-11-30', '2026-12-01', false],
  ['two days later', '2026-11-30', '2026-12-02', true],
  ['earlier', '2026-11-30', '2026-11-29', true],
  ['to tomorrow', '2026-11-30', '2026-11-24', true],
  ['from today to tomorrow', '2026-11-23', '2026-11-24', true],
  ['from tomorrow, one day later', '2026-11-24', '2026-11-25', true],
  ['the same day, another hour, next week', '2026-11-30', '2026-11-30', false],
  ['off altogether', '2026-11-30', null, true],
  ['a day again, next week', null, '2026-11-30', false],
  ['a day again, today', null, '2026-11-23', true],
] as const)('called about or not: %s', (_, from, to, call) => {
  const estimate = (on: string | null) => (on === null ? null : leavesOn(on))
  expect(mustCall({ from: estimate(from), to: estimate(to), calledOffBy: null }, '2026-11-23')).toBe(call)
})
