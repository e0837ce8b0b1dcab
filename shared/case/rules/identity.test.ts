import { expect, test } from 'vitest'
import {
  admitted,
  casesOf,
  createWard,
  day,
  doorConfirmed,
  factsFor,
  lead,
  nth,
  numberOf,
  nurse,
  openItem,
  oskarshamn,
  otherWard,
  planned,
  rowFor,
  seated,
  started,
} from '../../../test/support/ward.ts'
import { day as oneDay } from '../../core/time.ts'
import { disclosed } from '../../policy/disclosed.ts'
import { partiesNow } from '../facets/parties.ts'

const corrected = (nth: number) => {
  const { given, family, birthDate } = factsFor(nth)
  return { given, family, birthDate, number: numberOf(nth + 20) }
}

test('a corrected number is an event on the same case, and the claim moves with it', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  const from = world.log.length
  world.ok(nurse, 'correctIdentity', { case: patient, ...corrected(1) })
  expect(world.since(from)).toEqual(['identityCorrected'])
  expect(world.folds.case(patient).identity).toMatchObject({ number: numberOf(21), birthDate: '1951-04-11' })
  expect(world.no(nurse, 'correctIdentity', { case: patient, ...corrected(1) })).toBe('alreadyDone')
  admitted(world, 1)
  const taken = { ward: 'avd-5', day, facts: factsFor(21), basis: null }
  expect(world.no(lead, 'addPatient', taken)).toBe('alreadyListed')
})

test('a number that fails its check digit, or belongs to another open case, is refused', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  admitted(world, 2)
  const to = (number: string) => ({ case: patient, ...corrected(1), number })
  const good = numberOf(5)
  const wrong = good.slice(0, 11) + ((Number(good[11]) + 1) % 10)
  expect(world.no(nurse, 'correctIdentity', to(wrong))).toBe('malformed')
  expect(world.no(nurse, 'correctIdentity', to('194213320000'))).toBe('malformed')
  expect(world.no(nurse, 'correctIdentity', to(numberOf(2)))).toBe('alreadyListed')
  expect(world.no(oskarshamn, 'correctIdentity', to(good))).toBe('onlyTheWard')
  const unborn = { ...to(good), number: null, birthDate: '2027-01-01' }
  expect(world.no(nurse, 'correctIdentity', unborn)).toBe('malformed')
})

test('whether another ward has the person, protected or not, no number that is tried can tell', () => {
  const world = createWard()
  const theirs = [3, 4].map((place) => {
    const body = { ward: 'avd-6', day, facts: factsFor(place), basis: null }
    return (world.ok(otherWard, 'addPatient', body) as { case: string }).case
  })
  world.ok(otherWard, 'protectIdentity', { case: nth(theirs, 1) })
  const patient = admitted(world, 1)
  for (const tried of [3, 4, 5]) {
    world.ok(nurse, 'correctIdentity', { case: patient, ...corrected(1), number: numberOf(tried) })
    world.ok(nurse, 'correctIdentity', { case: patient, ...corrected(1), number: numberOf(1) })
    const added = world.ok(lead, 'addPatient', { ward: 'avd-5', day, facts: factsFor(tried), basis: null })
    expect(Object.keys(added as object)).toEqual(['case', 'notCalled', 'moved'])
  }
  // And the ward that has her notices nothing.
  expect(world.folds.case(nth(theirs, 0)).episode.state).toBe('admitted')
  const again = { ward: 'avd-6', day, facts: factsFor(3), basis: null }
  expect(world.no(otherWard, 'addPatient', again)).toBe('alreadyListed')
})

test('protected identity leaves list, agenda and parties at once', () => {
  const world = createWard()
  const [first, second] = [admitted(world, 1), admitted(world, 2)]
  const huddle = planned(world)
  world.ok(nurse, 'protectIdentity', { case: first })
  expect(partiesNow(world.folds.case(first))).toEqual([])
  expect(world.folds.list('avd-5').cases).toEqual([second])
  expect(casesOf(world.folds.huddle(huddle))).toEqual([second])
  expect(world.no(oskarshamn, 'setLane', { case: first, mark: 'ready', line: null })).toBe('notFound')
  expect(world.no(nurse, 'protectIdentity', { case: first })).toBe('alreadyDone')
  expect(world.no(nurse, 'addParty', { case: first, huddle: null, unit: 'samrehab' })).toBe(
    'protectedIdentity',
  )
  const basis = { case: first, huddle: null, kind: 'consent', parties: 'all' } as const
  expect(world.no(nurse, 'recordBasis', basis)).toBe('protectedIdentity')
})

test('neither the list nor anyone by hand brings her back, and another health centre learns nothing', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  world.ok(nurse, 'protectIdentity', { case: patient })
  const lines = { ward: 'avd-5', day, ended: [], faulty: 0, remember: [] }
  const line = { row: rowFor(1), case: null, basis: null }
  expect(world.ok(lead, 'confirmList', { ...lines, rows: [line] })).toMatchObject({
    new: [],
    leftOut: [{ line: 1, code: 'protectedIdentity' }],
  })
  expect(world.no(lead, 'addPatient', { ward: 'avd-5', day, facts: factsFor(1), basis: null })).toBe(
    'protectedIdentity',
  )
  const other = admitted(world, 2)
  expect(world.no(nurse, 'correctIdentity', { case: other, ...corrected(2), number: numberOf(1) })).toBe(
    'protectedIdentity',
  )
  world.ok(nurse, 'setHealthCentre', { case: patient, healthCentre: 'hc-hogsby' })
  expect(partiesNow(world.folds.case(patient))).toEqual([])
})

test('the open patient’s panel closes for the next one, and her item is gone', () => {
  const world = createWard()
  const [first, second] = [admitted(world, 1), admitted(world, 2)]
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn])
  world.ok(lead, 'protectIdentity', { case: first })
  const state = world.folds.huddle(huddle)
  expect(state.door.phase).toBe('closing')
  expect(casesOf(state)).toEqual([second])
  doorConfirmed(world, huddle)
  expect(openItem(world, huddle).case).toBe(second)
})

test('protected while the door is opening for her, she is never shown', () => {
  const world = createWard()
  const [first, second] = [admitted(world, 1), admitted(world, 2)]
  const huddle = planned(world)
  world.ok(lead, 'openHall', { huddle })
  seated(world, huddle, [lead, oskarshamn])
  world.ok(lead, 'start', { huddle })
  const stale = world.folds.huddle(huddle).door.epoch
  world.ok(lead, 'protectIdentity', { case: first })
  world.bySystem('openItem', { huddle, epoch: stale, because: 'noMedia' })
  expect(world.folds.huddle(huddle).door.phase).toBe('closing')
  world.bySystem('openItem', { huddle, epoch: stale + 1, because: 'noMedia' })
  expect(openItem(world, huddle).case).toBe(second)
})

test('when nobody waits, the hall opens again', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn])
  world.ok(lead, 'protectIdentity', { case: patient })
  expect(world.folds.huddle(huddle)).toMatchObject({ status: 'ended', items: [], door: { phase: 'hall' } })
})

test('the wrong patient was marked: she is back where she was', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  const huddle = planned(world)
  expect(world.no(nurse, 'unprotectIdentity', { case: patient })).toBe('alreadyDone')
  world.ok(nurse, 'protectIdentity', { case: patient })
  world.ok(nurse, 'unprotectIdentity', { case: patient })
  expect(partiesNow(world.folds.case(patient)).toSorted()).toEqual(['hc-bla', 'osk-bistand'])
  expect(casesOf(world.folds.huddle(huddle))).toEqual([patient])
})

/** She was here before, at one ward and another, and the municipality was told of her each time. */
function threeStays() {
  const world = createWard()
  const come = (who: typeof lead, ward: string) => {
    const facts = { ...factsFor(1), admittedOn: null }
    const added = world.ok(who, 'addPatient', { ward, day, facts, basis: 'consent' })
    return (added as { case: string }).case
  }
  const first = come(lead, 'avd-5')
  world.ok(lead, 'endEpisode', { case: first, how: 'discharged' })
  world.pass(40 * oneDay)
  const second = come(lead, 'avd-5')
  world.ok(lead, 'endParty', { case: second, unit: 'hc-bla' })
  world.ok(lead, 'endEpisode', { case: second, how: 'moved' })
  world.pass(60_000)
  const third = come(otherWard, 'avd-6')
  return { world, first, second, third, all: [first, second, third] }
}

test('who is protected is so in every stay she has had here, also long ago and at another ward', () => {
  const { world, third, all } = threeStays()
  const someoneElse = admitted(world, 2)
  const told = () => all.map((id) => disclosed(world.folds.case(id), oskarshamn)?.tier ?? null)
  expect(told()).toEqual(['T1', 'T1', 'T1'])
  world.ok(otherWard, 'protectIdentity', { case: third })
  expect(told()).toEqual([null, null, null])
  for (const id of all) expect(partiesNow(world.folds.case(id))).toEqual([])
  expect(world.folds.list('avd-6').cases).toEqual([])
  expect(disclosed(world.folds.case(someoneElse), oskarshamn)?.tier).toBe('T1')
})

test('said of a stay that is over, it is so of the one that goes on, which leaves the list of its ward', () => {
  const { world, first, third, all } = threeStays()
  world.ok(nurse, 'protectIdentity', { case: first })
  expect(world.folds.list('avd-6').cases).toEqual([])
  for (const id of all) expect(disclosed(world.folds.case(id), oskarshamn)).toBeNull()

  // It was the wrong patient: whoever had been let go of in another stay comes back to nothing.
  world.pass(60_000)
  world.ok(nurse, 'unprotectIdentity', { case: first })
  expect(world.folds.list('avd-6').cases).toEqual([third])
  const readers = all.map((id) => partiesNow(world.folds.case(id)).toSorted())
  expect(readers).toEqual([['hc-bla', 'osk-bistand'], ['osk-bistand'], ['hc-bla', 'osk-bistand']])
})

test('what another ward has set is not lifted by one that had her before; by who set it, or where she was last, it is', () => {
  const { world, first, third } = threeStays()
  world.ok(otherWard, 'protectIdentity', { case: third })
  expect(world.no(nurse, 'unprotectIdentity', { case: first })).toBe('notYours')
  world.ok(otherWard, 'unprotectIdentity', { case: third })
  world.ok(nurse, 'protectIdentity', { case: first })
  world.ok(otherWard, 'unprotectIdentity', { case: third })
})

test('where all had been let go of before she was protected, nobody comes back', () => {
  const { world, first, second } = threeStays()
  world.pass(60_000)
  world.ok(lead, 'endParty', { case: second, unit: 'osk-bistand' })
  world.pass(60_000)
  world.ok(nurse, 'protectIdentity', { case: first })
  world.ok(nurse, 'unprotectIdentity', { case: first })
  expect(partiesNow(world.folds.case(second))).toEqual([])
})

test('whom her ward knows to be protected comes into its list no more when she comes back; another ward learns nothing', () => {
  const { world, first, third } = threeStays()
  world.ok(nurse, 'protectIdentity', { case: first })
  const facts = { ...factsFor(1), admittedOn: null }
  const added = { ward: 'avd-5', day, facts, basis: null }
  expect(world.no(lead, 'addPatient', added)).toBe('protectedIdentity')
  const other = admitted(world, 2)
  const number = { case: other, ...corrected(2), number: numberOf(1) }
  expect(world.no(nurse, 'correctIdentity', number)).toBe('protectedIdentity')
  const lines = { ward: 'avd-5', day, ended: [], faulty: 0, remember: [] }
  const line = { row: rowFor(1, { admittedOn: null }), case: null, basis: null }
  expect(world.ok(lead, 'confirmList', { ...lines, rows: [line] })).toMatchObject({
    new: [],
    leftOut: [{ line: 1, code: 'protectedIdentity' }],
  })

  world.ok(nurse, 'unprotectIdentity', { case: first })
  world.ok(otherWard, 'endEpisode', { case: third, how: 'discharged' })
  world.ok(lead, 'addPatient', added)
})

test('a number that was somebody else’s, and a row that was a mistake, are no stays of hers', () => {
  const { world, first, second, third } = threeStays()
  world.ok(nurse, 'reopenEpisode', { case: second })
  world.ok(nurse, 'correctIdentity', { case: second, ...corrected(2) })
  world.ok(otherWard, 'protectIdentity', { case: third })
  expect(disclosed(world.folds.case(first), oskarshamn)).toBeNull()
  expect(disclosed(world.folds.case(second), oskarshamn)?.tier).toBe('T1')
})
