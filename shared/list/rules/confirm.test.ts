import { expect, test } from 'vitest'
import { confirm, listOf } from '../../../test/support/list.ts'
import {
  admitted,
  createWard,
  day,
  factsFor,
  inHogsby,
  lead,
  leavesOn,
  nth,
  numberOf,
  nurse,
  oskarshamn,
  otherWard,
  rowFor,
} from '../../../test/support/ward.ts'
import { partiesNow } from '../../case/facets/parties.ts'
import { factsOf } from '../../case/facts.ts'
import type { CommandBody } from '../../commands.ts'
import { disclosed } from '../../policy/disclosed.ts'
import type { Confirmed } from './confirm.ts'

/** What the page sends to take a confirm back. */
const undoing = (
  { new: made, ended }: Confirmed,
  changed: CommandBody<'undoList'>['changed'] = [],
  how: CommandBody<'undoList'>['ended'][number]['how'] = 'discharged',
): CommandBody<'undoList'> => ({
  ward: 'avd-5',
  added: made.map((it) => it.case),
  ended: ended.map((id) => ({ case: id, how })),
  changed,
})
const morningList = [rowFor(1), rowFor(2, inHogsby), rowFor(3)]

test('new lines become cases with their parties, and the list says how many', () => {
  const world = createWard()
  const rows = morningList.map((row, nth) => ({
    row,
    case: null,
    basis: nth === 0 ? ('consent' as const) : null,
  }))
  const answer = confirm(world, [], { rows })
  expect(answer).toMatchObject({ changed: [], ended: [], same: 0, leftOut: [] })
  expect(answer.new.map(({ line }) => line)).toEqual([1, 2, 3])
  const made = (place: number) => world.folds.case(nth(answer.new, place).case)
  const [first, second] = [made(0), made(1)]
  expect(partiesNow(first)).toEqual(['hc-bla', 'osk-bistand'])
  expect(partiesNow(second)).toEqual(['hc-hogsby', 'hog-bistand'])
  expect(first).toMatchObject({ bed: 'Bed1x', bases: [{ kind: 'consent', parties: 'all' }] })
  expect(second.bases).toEqual([])
  expect(world.folds.list('avd-5').readings).toMatchObject([{ day, new: 3, changed: 0, ended: 0, faulty: 0 }])
})

test('the same list twice changes nothing, not an event', () => {
  const world = createWard()
  confirm(world, morningList, { remember: [{ heading: 'Sal', column: 'bed' }] })
  const from = world.log.length
  const again = confirm(world, morningList, { remember: [{ heading: 'Sal', column: 'bed' }] })
  expect(again).toMatchObject({ new: [], changed: [], ended: [], same: 3, leftOut: [] })
  expect(world.since(from)).toEqual([])
  confirm(world, morningList, { day: '2026-11-24' })
  expect(world.since(from)).toEqual(['listRead'])
})

test('a changed line becomes exactly the events whose facts differ', () => {
  const world = createWard()
  const { new: made } = confirm(world, morningList)
  const from = world.log.length
  const date = leavesOn('2026-11-25')
  const changed = rowFor(1, { bed: '9:2', date, stated: ['bed', 'date'] })
  const rows = [changed, ...morningList.slice(1)].map((row, at) => {
    const { case: id } = nth(made, at)
    return { row, case: id, basis: null, seen: factsOf(world.folds.case(id)) }
  })
  expect(confirm(world, [], { rows })).toMatchObject({ changed: [nth(made, 0).case], same: 2 })
  expect(world.since(from)).toEqual(['bedChanged', 'estimateChanged', 'listRead'])
  expect(world.folds.case(nth(made, 0).case)).toMatchObject({ bed: '9:2', estimate: date })
})

test('two imports at once make one case for one person, where the later adds and overwrites nothing', () => {
  const world = createWard()
  const first = confirm(world, [rowFor(1)])
  const date = leavesOn('2026-11-25')
  const second = confirm(world, [rowFor(1, { bed: '7:1', date, stated: ['bed', 'date'] })])
  expect(second).toMatchObject({ new: [], changed: [nth(first.new, 0).case] })
  const patient = world.folds.case(nth(first.new, 0).case)
  expect(patient).toMatchObject({ bed: rowFor(1).bed, estimate: date })
  expect(world.folds.list('avd-5').cases).toHaveLength(1)
  expect(confirm(world, [rowFor(4), rowFor(4)])).toMatchObject({ new: [{ line: 4 }], same: 1 })
})

test('without a number two imports do not double a person of the same name and birth', () => {
  const world = createWard()
  const nameless = rowFor(1, { number: null, birthDate: '1942-03-17' })
  confirm(world, [nameless])
  expect(confirm(world, [nameless])).toMatchObject({ new: [], leftOut: [{ line: 1, code: 'alreadyListed' }] })
})

test('a line matched by hand corrects the number of its case', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  const row = rowFor(1, { number: numberOf(9) })
  expect(confirm(world, [], { rows: [{ row, case: patient, basis: null }] }).changed).toEqual([patient])
  expect(world.folds.case(patient).identity.number).toBe(numberOf(9))
  expect(world.folds.claimed(`episode:avd-5:${numberOf(1)}`)).toBeNull()
})

test('who is missing stays until someone says why, and then leaves', () => {
  const world = createWard()
  const { new: made } = confirm(world, morningList)
  confirm(world, [rowFor(1)])
  expect(world.folds.list('avd-5').cases).toHaveLength(3)
  const ended = [
    { case: nth(made, 1).case, how: 'moved' as const },
    { case: nth(made, 2).case, how: 'mistake' as const },
  ]
  expect(confirm(world, [rowFor(1)], { ended }).ended).toHaveLength(2)
  expect(world.folds.list('avd-5').cases).toEqual([nth(made, 0).case])
  const twice = confirm(world, [rowFor(1)], {
    ended,
    rows: [{ row: rowFor(3), case: nth(made, 2).case, basis: null }],
  })
  expect(twice).toMatchObject({ ended: [], leftOut: [{ line: 3, code: 'ended' }] })
})

test('who has been ended otherwise by a colleague stays so, and the ward is told', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  world.ok(nurse, 'endEpisode', { case: patient, how: 'discharged' })
  const said = (how: 'deceased' | 'discharged') => confirm(world, [], { ended: [{ case: patient, how }] })
  expect(said('deceased')).toMatchObject({ ended: [], endedOtherwise: [patient] })
  expect(said('discharged')).toMatchObject({ ended: [], endedOtherwise: [] })
  world.ok(nurse, 'endEpisode', { case: patient, how: 'deceased' })
  expect(world.folds.case(patient).episode.state).toBe('deceased')
})

test('a new episode may begin in the same confirm in which the old one ends', () => {
  const world = createWard()
  const old = admitted(world, 1)
  const answer = confirm(world, [rowFor(1, { admittedOn: '2026-11-23' })], {
    ended: [{ case: old, how: 'discharged' }],
  })
  expect(answer.new).toHaveLength(1)
  expect(world.folds.list('avd-5').cases).toEqual([nth(answer.new, 0).case])
})

test('a later admission never becomes a change of the stay that is open: consent for one says nothing of the next', () => {
  const world = createWard()
  const old = admitted(world, 1, { admittedOn: '2026-11-10' })
  const line = { row: rowFor(1, { admittedOn: '2026-11-23' }), case: null, basis: null }
  const from = world.log.length
  const answer = confirm(world, [], { rows: [line] })
  expect(answer).toMatchObject({ new: [], changed: [], leftOut: [{ line: 1, code: 'earlierStayOpen' }] })
  expect(world.since(from)).not.toContain('admissionDateSet')
  expect(world.folds.case(old).admittedOn).toBe('2026-11-10')
})

test('a line that would make her ready before she came is taken without that day', () => {
  const world = createWard()
  const early = { admittedOn: '2026-11-21', readySince: '2026-11-20' }
  const { new: made } = confirm(world, [rowFor(1, early)])
  const id = nth(made, 0).case
  expect(world.folds.case(id)).toMatchObject({ admittedOn: '2026-11-21', readiness: [] })
  confirm(world, [], { rows: [{ row: rowFor(1, { ...early, bed: '7:7' }), case: id, basis: null }] })
  expect(world.folds.case(id)).toMatchObject({ readiness: [], bed: '7:7' })
  const decided = admitted(world, 2, { admittedOn: null, readySince: '2026-11-20' })
  const row = rowFor(2, { admittedOn: '2026-11-22', readySince: '2026-11-22' })
  confirm(world, [], { rows: [{ row, case: decided, basis: null }] })
  expect(world.folds.case(decided)).toMatchObject({ admittedOn: null, readiness: [{ since: '2026-11-20' }] })
})

test('a line that cannot be is left out with its reason and stops no other', () => {
  const world = createWard()
  world.ok(otherWard, 'addPatient', { ward: 'avd-6', day, facts: factsFor(5), basis: null })
  const [theirs = ''] = world.folds.list('avd-6').cases
  const rows = [
    rowFor(1, { municipality: 'stockholm' }),
    rowFor(2, { healthCentre: 'avd-6' }),
    rowFor(3, { readySince: '2026-12-24' }),
    rowFor(4, { family: '' }),
    rowFor(6, { number: '194203179810' }),
    rowFor(7, { municipality: null }),
    rowFor(8),
  ]
  const answer = confirm(world, [], {
    rows: [
      ...rows.map((row) => ({ row, case: null, basis: null })),
      { row: rowFor(9), case: theirs, basis: null },
    ],
  })
  expect(answer.new.map(({ line }) => line)).toEqual([8])
  expect(answer.leftOut).toEqual([
    { line: 1, code: 'malformed', of: 'municipality' },
    { line: 2, code: 'malformed', of: 'healthCentre' },
    { line: 3, code: 'malformed', of: 'readySince' },
    { line: 4, code: 'malformed', of: 'family' },
    { line: 6, code: 'malformed', of: 'number' },
    { line: 7, code: 'malformed', of: 'municipality' },
    { line: 9, code: 'notFound' },
  ])
})

test('a line about a patient of another ward, protected or not, is like any other: a list is no way to find out', () => {
  const world = createWard()
  for (const place of [5, 6]) {
    world.ok(otherWard, 'addPatient', { ward: 'avd-6', day, facts: factsFor(place), basis: null })
    const theirs = nth(world.folds.list('avd-6').cases, 0)
    if (place === 5) world.ok(otherWard, 'protectIdentity', { case: theirs })
  }
  const answer = confirm(world, [rowFor(5), rowFor(6), rowFor(7)])
  expect(answer).toMatchObject({ new: [{ line: 5 }, { line: 6 }, { line: 7 }], leftOut: [] })
})

test('at most 200 lines; protected identity has its own no; only the ward keeps its list', () => {
  const world = createWard()
  const many = (rows: number) => listOf(Array.from({ length: rows }, () => rowFor(1)))
  expect(world.no(lead, 'confirmList', many(201))).toBe('tooMany')
  world.ok(lead, 'confirmList', many(200))
  const hidden = { row: { ...rowFor(2), protectedIdentity: true }, case: null, basis: null }
  expect(world.no(lead, 'confirmList', listOf([], { rows: [hidden] }))).toBe('protectedIdentity')
  expect(world.no(otherWard, 'confirmList', listOf([]))).toBe('onlyTheWard')
  expect(world.no(oskarshamn, 'confirmList', listOf([], { ward: 'osk-bistand' }))).toBe('onlyTheWard')
  expect(world.bySystem('confirmList', listOf([]))).toEqual({ refusal: { code: 'notYours' } })
})

test('a whole confirm is taken back in one', () => {
  const world = createWard()
  const { new: made } = confirm(world, morningList)
  const [kept, gone] = [nth(made, 0).case, nth(made, 1).case]
  const rows = [rowFor(1, { bed: '8:8' }), rowFor(7)]
  const done = confirm(world, rows, { ended: [{ case: gone, how: 'discharged' }] })
  const undo = undoing(done, [{ case: kept, from: { bed: 'Bed1x' }, to: { bed: '8:8' } }])
  expect(world.no(otherWard, 'undoList', { ...undo, ward: 'avd-6' })).toBe('notFound')
  expect(world.no(otherWard, 'undoList', undo)).toBe('onlyTheWard')
  expect(world.ok(nurse, 'undoList', undo)).toEqual({ facts: 0, patients: 0 })
  expect(world.folds.list('avd-5').cases.toSorted()).toEqual(made.map((it) => it.case).toSorted())
  expect(world.folds.case(kept).bed).toBe('Bed1x')
  expect(world.no(nurse, 'undoList', undo)).toBe('alreadyDone')
  expect(confirm(world, rows).new).toHaveLength(1)
})

test('taking back leaves what somebody has changed since the confirm', () => {
  const world = createWard()
  const id = nth(confirm(world, [rowFor(1)]).new, 0).case
  const day = '2026-11-24'
  const done = confirm(world, [rowFor(1, { bed: '8:8', date: leavesOn(day), stated: ['bed', 'date'] })])
  const seen = factsOf(world.folds.case(id))
  world.ok(lead, 'editPatient', { case: id, from: seen, to: { ...seen, bed: '9:9' } })
  const before = { bed: 'Bed1x', date: null }
  const undo = undoing(done, [{ case: id, from: before, to: { bed: '8:8', date: leavesOn(day) } }])
  expect(world.ok(nurse, 'undoList', undo)).toEqual({ facts: 1, patients: 0 })
  expect(world.folds.case(id)).toMatchObject({ bed: '9:9', estimate: null })
})

test('a confirm leaves out the line of a patient whom a colleague has changed since the preview, and says what', () => {
  const world = createWard()
  const id = nth(confirm(world, [rowFor(1)]).new, 0).case
  const seen = factsOf(world.folds.case(id))
  world.ok(lead, 'editPatient', { case: id, from: seen, to: { ...seen, bed: '9:9' } })
  const known = (bed: string) => ({ row: rowFor(1, { bed }), case: id, seen, basis: null })
  expect(confirm(world, [], { rows: [known('8:8')] })).toMatchObject({
    changed: [],
    leftOut: [{ line: 1, code: 'changedMeanwhile', of: 'bed' }],
  })
  expect(world.folds.case(id).bed).toBe('9:9')
  // What the list says as before is not said against the colleague.
  expect(confirm(world, [], { rows: [known('Bed1x')] })).toMatchObject({ same: 1, leftOut: [] })
})

test('consent ticked on a line said to be new is not written on the stay that she has already', () => {
  const world = createWard()
  const id = nth(confirm(world, [rowFor(1)]).new, 0).case
  confirm(world, [], { rows: [{ row: rowFor(1), case: null, basis: 'consent' }] })
  confirm(world, [], { rows: [{ row: rowFor(1), case: id, basis: 'consent' }] })
  expect(world.folds.case(id).bases).toEqual([])
})

test('a confirm is not taken back where its number has become that of another open case, and nothing changes', () => {
  const world = createWard()
  const { new: made } = confirm(world, morningList)
  const gone = nth(made, 0).case
  const undo = undoing(confirm(world, [rowFor(4)], { ended: [{ case: gone, how: 'moved' }] }), [], 'moved')
  world.ok(lead, 'addPatient', { ward: 'avd-5', day, facts: factsFor(1), basis: null })
  const from = world.log.length
  expect(world.no(nurse, 'undoList', undo)).toBe('alreadyListed')
  expect(world.since(from)).toEqual([])
  expect(world.folds.case(gone).episode.state).toBe('moved')
})

test('a heading mapped by hand is remembered by the ward', () => {
  const world = createWard()
  const remembered = { ward: 'avd-5', heading: 'Plats', column: 'bed' as const }
  world.ok(lead, 'rememberColumn', remembered)
  expect(world.folds.list('avd-5').columns).toEqual({ Plats: 'bed' })
  world.ok(lead, 'rememberColumn', { ...remembered, column: 'ignore' })
  expect(world.folds.list('avd-5').columns).toEqual({ Plats: 'ignore' })
  expect(world.no(otherWard, 'rememberColumn', remembered)).toBe('onlyTheWard')
})

test('taking back cannot bring in what a list could not: a unit that is no health centre', () => {
  const world = createWard()
  const id = nth(confirm(world, [rowFor(1)]).new, 0).case
  const changed = [{ case: id, from: { healthCentre: 'hog-bistand' }, to: { healthCentre: 'hc-bla' } }]
  expect(world.no(nurse, 'undoList', { ward: 'avd-5', added: [], ended: [], changed })).toBe('malformed')
  expect(disclosed(world.folds.case(id), { unit: 'hog-bistand' })).toBeNull()
})
