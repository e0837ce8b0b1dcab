import { expect, test } from 'vitest'
import {
  admitted,
  casesOf,
  createWard,
  day,
  factsFor,
  hogsby,
  inHogsby,
  lead,
  leavesOn,
  nurse,
  openItem,
  oskarshamn,
  otherWard,
  physician,
  planned,
  started,
} from '../../../test/support/ward.ts'
import { partiesNow } from '../../case/facets/parties.ts'
import type { Added } from './patient.ts'

const adding = (nth: number, more: Parameters<typeof factsFor>[1] = {}) => ({
  ward: 'avd-5',
  day,
  facts: factsFor(nth, more),
  basis: null,
})

type Facts = Parameters<typeof factsFor>[1]

test('added while the huddle runs: last in her block, who is moved and who is not called are told', () => {
  const world = createWard()
  const [first, second] = [admitted(world, 1), admitted(world, 2)]
  const other = admitted(world, 3, inHogsby)
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn])
  const added = world.ok(nurse, 'addPatient', adding(4)) as Added
  expect(casesOf(world.folds.huddle(huddle))).toEqual([first, second, added.case, other])
  expect(added.notCalled.map(({ unit }) => unit)).toEqual(['hc-bla'])
  expect(added.moved).toEqual([
    { unit: 'hc-hogsby', name: 'Enhet hc-hogsby', phone: '0491-1' },
    { unit: 'hog-bistand', name: 'Enhet hog-bistand', phone: '0491-1' },
  ])
  const alone = world.ok(
    nurse,
    'addPatient',
    adding(5, { municipality: 'monsteras', healthCentre: null }),
  ) as Added
  expect(alone.notCalled.map(({ unit }) => unit)).toEqual(['mon-bistand'])
  expect(alone.moved).toEqual([])
})

test('a new block comes at its place, but never among those that have passed', () => {
  const world = createWard()
  const first = admitted(world, 1, inHogsby)
  const second = admitted(world, 2, { municipality: 'monsteras', healthCentre: null })
  const huddle = planned(world)
  started(world, huddle)
  const added = world.ok(nurse, 'addPatient', adding(3)) as Added
  expect(openItem(world, huddle).case).toBe(first)
  expect(casesOf(world.folds.huddle(huddle))).toEqual([first, added.case, second])
})

test('before the huddle a unit is not called when it has nobody else on the agenda', () => {
  const world = createWard()
  admitted(world, 1)
  planned(world)
  const added = world.ok(nurse, 'addPatient', adding(2, inHogsby)) as Added
  expect(added.notCalled.map(({ unit }) => unit)).toEqual(['hc-hogsby', 'hog-bistand'])
  expect((world.ok(nurse, 'addPatient', adding(3)) as Added).notCalled).toEqual([])
})

test('without an agenda nobody is told', () => {
  const world = createWard()
  expect(world.ok(nurse, 'addPatient', adding(2))).toMatchObject({ notCalled: [], moved: [] })
})

test('what cannot be is refused by field, protected identity in its own words', () => {
  const world = createWard()
  expect(world.no(nurse, 'addPatient', adding(1, { municipality: 'regionen' }))).toBe('malformed')
  expect(world.no(nurse, 'addPatient', adding(1, { healthCentre: 'samrehab' }))).toBe('malformed')
  expect(world.no(nurse, 'addPatient', adding(1, { admittedOn: '2026-11-24' }))).toBe('malformed')
  expect(world.no(nurse, 'addPatient', adding(1, { family: ' ' }))).toBe('malformed')
  expect(world.no(nurse, 'addPatient', { ...adding(1), protectedIdentity: true })).toBe('protectedIdentity')
  expect(world.no(oskarshamn, 'addPatient', adding(1))).toBe('onlyTheWard')
  world.ok(otherWard, 'addPatient', { ...adding(1), ward: 'avd-6' })
  world.ok(nurse, 'addPatient', adding(1))
  expect(world.no(nurse, 'addPatient', adding(1))).toBe('alreadyListed')
})

test('a patient moved between wards ends there and begins here, in whichever order the two write it down', () => {
  for (const isEndedFirst of [true, false]) {
    const world = createWard()
    const facts = { ...adding(1), ward: 'avd-6' }
    const { case: there } = world.ok(otherWard, 'addPatient', facts) as Added
    const move = () => world.ok(otherWard, 'endEpisode', { case: there, how: 'moved' })
    if (isEndedFirst) move()
    const { case: here } = world.ok(nurse, 'addPatient', adding(1)) as Added
    if (!isEndedFirst) move()
    expect(world.folds.case(there).episode.state).toBe('moved')
    expect(world.folds.list('avd-5').cases).toEqual([here])
    expect(world.folds.list('avd-6').cases).toEqual([])
  }
})

test('an edit is exactly the facts that differ, and undone the other way round', () => {
  const world = createWard()
  const before = { date: leavesOn('2026-11-25') }
  const patient = admitted(world, 1, before)
  const edit = (from: Facts, to: Facts) => ({
    case: patient,
    from: factsFor(1, from),
    to: factsFor(1, to),
  })
  const after = { ...before, bed: null, readySince: day }
  const from = world.log.length
  expect(world.no(nurse, 'editPatient', edit(before, after))).toBe('noPhysician')
  world.ok(nurse, 'editPatient', { ...edit(before, after), readyBy: physician })
  expect(world.since(from)).toEqual(['bedChanged', 'becameReady'])
  world.ok(nurse, 'editPatient', { ...edit(after, before), readyBy: physician })
  expect(world.since(from + 2)).toEqual(['bedChanged', 'readinessWithdrawn'])
  expect(world.no(nurse, 'editPatient', edit(before, before))).toBe('alreadyDone')
  expect(world.no(nurse, 'editPatient', edit(before, { ...before, healthCentre: 'avd-5' }))).toBe('malformed')
  expect(world.no(oskarshamn, 'editPatient', edit({}, {}))).toBe('onlyTheWard')
  expect(world.no(hogsby, 'editPatient', edit({}, {}))).toBe('onlyTheWard')
})

test('nobody is ready before she was admitted, whichever of the two days is said last', () => {
  const world = createWard()
  const early = adding(1, { admittedOn: day, readySince: '2026-11-20' })
  expect(world.no(nurse, 'addPatient', { ...early, readyBy: physician })).toBe('beforeAdmission')
  const patient = admitted(world, 1, { admittedOn: '2026-11-20' })
  const edit = (from: Facts, to: Facts) => ({
    ...{ case: patient, readyBy: physician },
    from: factsFor(1, from),
    to: factsFor(1, to),
  })
  const was = { admittedOn: '2026-11-20' }
  expect(world.no(nurse, 'editPatient', edit(was, { ...was, readySince: '2026-11-19' }))).toBe(
    'beforeAdmission',
  )
  const ready = { ...was, readySince: '2026-11-21' }
  world.ok(nurse, 'editPatient', edit(was, ready))
  expect(world.no(nurse, 'editPatient', edit(ready, { ...ready, admittedOn: '2026-11-22' }))).toBe(
    'beforeAdmission',
  )
  expect(world.folds.case(patient)).toMatchObject({
    admittedOn: '2026-11-20',
    readiness: [{ since: '2026-11-21' }],
  })
})

test('an edit never takes away what a colleague has changed since the form was opened', () => {
  const world = createWard()
  const patient = admitted(world, 1, { bed: '1:1' })
  const seen = factsFor(1, { bed: '1:1' })
  world.ok(lead, 'editPatient', { case: patient, from: seen, to: { ...seen, bed: '2:2' } })
  world.ok(nurse, 'editPatient', {
    case: patient,
    from: seen,
    to: { ...seen, readySince: day },
    readyBy: physician,
  })
  expect(world.folds.case(patient).bed).toBe('2:2')
  const late = { case: patient, from: seen, to: { ...seen, bed: '3:3', family: 'Berg' } }
  expect(world.no(nurse, 'editPatient', late)).toBe('changedMeanwhile')
  expect(world.folds.case(patient).identity.family).toBe(seen.family)
})

test('another municipality pays: its assessors are parties, those of the one before are out', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  world.ok(nurse, 'addParty', { case: patient, huddle: null, unit: 'osk-hemtjanst' })
  world.ok(nurse, 'addParty', { case: patient, huddle: null, unit: 'samrehab' })
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn])
  world.ok(nurse, 'editPatient', {
    case: patient,
    from: factsFor(1),
    to: factsFor(1, { municipality: 'hogsby' }),
  })
  expect(partiesNow(world.folds.case(patient)).toSorted()).toEqual(['hc-bla', 'hog-bistand', 'samrehab'])
  expect(world.folds.huddle(huddle)).toMatchObject({
    door: { phase: 'closing' },
    items: [{ block: { payer: 'hogsby' } }],
  })
})
