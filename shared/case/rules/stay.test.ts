import { expect, test } from 'vitest'
import {
  admitted,
  casesOf,
  createWard,
  dirigent,
  hogsby,
  hogsbyHc,
  inHogsby,
  lead,
  leavesOn,
  nextPatient,
  nth,
  nurse,
  openItem,
  oskarshamn,
  planned,
  started,
} from '../../../test/support/ward.ts'

const thursday = leavesOn('2026-11-26')

test('the date is moved with its reason, kept in the history, and moved back', () => {
  const world = createWard()
  const patient = admitted(world, 1, { date: leavesOn('2026-11-24') })
  const to = { case: patient, huddle: null, estimate: thursday, reason: 'Feber i natt' }
  world.ok(nurse, 'changeEstimate', to)
  expect(world.no(nurse, 'changeEstimate', to)).toBe('alreadyDone')
  expect(world.folds.case(patient).estimateChanges.at(-1)).toMatchObject({
    from: { day: '2026-11-24' },
    to: { day: '2026-11-26' },
    reason: 'Feber i natt',
    by: nurse.person,
  })
  world.ok(nurse, 'changeEstimate', { ...to, estimate: null, reason: null })
  expect(world.folds.case(patient).estimate).toBeNull()
  expect(world.no(oskarshamn, 'changeEstimate', to)).toBe('onlyTheWard')
  expect(world.no(hogsby, 'changeEstimate', to)).toBe('onlyTheWard')
  const impossible = { ...to, estimate: leavesOn('2026-02-31') }
  expect(world.no(nurse, 'changeEstimate', impossible)).toBe('malformed')
})

test('two who move the date at once: the later sees what the other has done before hers is taken', () => {
  const world = createWard()
  const before = leavesOn('2026-11-24')
  const patient = admitted(world, 1, { date: before })
  const move = (day: string, seen: typeof before | null) => ({
    ...{ case: patient, huddle: null, reason: null, seen },
    estimate: leavesOn(day),
  })
  world.ok(nurse, 'changeEstimate', move('2026-11-26', before))
  for (const seen of [before, null, { ...thursday, time: '10:00' }])
    expect(world.no(lead, 'changeEstimate', move('2026-11-25', seen))).toBe('changedMeanwhile')
  world.ok(lead, 'changeEstimate', move('2026-11-25', thursday))
})

test('each unit marks its own lane, and takes the mark away', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  world.ok(oskarshamn, 'setLane', { case: patient, mark: 'partly', line: 'Nyckel saknas' })
  world.ok(nurse, 'setLane', { case: patient, mark: 'ready', line: null })
  expect(world.folds.case(patient).lanes).toMatchObject({
    'osk-bistand': { mark: 'partly', line: 'Nyckel saknas', by: oskarshamn.person },
    'avd-5': { mark: 'ready' },
  })
  expect(world.no(nurse, 'setLane', { case: patient, mark: 'ready', line: null })).toBe('alreadyDone')
  expect(world.no(nurse, 'setLane', { case: patient, mark: null, line: 'x' })).toBe('malformed')
  world.ok(oskarshamn, 'setLane', { case: patient, mark: null, line: null })
  expect(Object.keys(world.folds.case(patient).lanes)).toEqual(['avd-5'])
  expect(world.no(hogsby, 'setLane', { case: patient, mark: 'ready', line: null })).toBe('notFound')
})

test('the patient’s own words are written by the circle, while she is open or between huddles', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  admitted(world, 2)
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn])
  const words = { case: patient, huddle, text: 'Jag vill hem till katten' }
  world.ok(oskarshamn, 'setWords', words)
  expect(world.folds.case(patient).words).toMatchObject({ text: 'Jag vill hem till katten' })
  expect(world.no(lead, 'setWords', words)).toBe('alreadyDone')
  nextPatient(world, huddle)
  expect(world.no(lead, 'setWords', { ...words, text: 'x' })).toBe('patientChanged')
  world.ok(lead, 'setWords', { ...words, huddle: null, text: null })
  expect(world.folds.case(patient).words).toBeNull()
})

test('a tick for who was told today is set and taken away', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  const told = { case: patient, who: 'nextOfKin', informed: true } as const
  world.ok(nurse, 'setInformed', told)
  expect(world.folds.case(patient).informed).toEqual({ nextOfKin: '2026-11-23' })
  expect(world.no(nurse, 'setInformed', told)).toBe('alreadyDone')
  world.ok(nurse, 'setInformed', { ...told, informed: false })
  expect(world.folds.case(patient).informed).toEqual({})
  expect(world.no(dirigent, 'setInformed', told)).toBe('onlyTheWard')
})

test('another health centre is a party at once, and the turn moves to its block', () => {
  const world = createWard()
  const [first, second, third] = [admitted(world, 1), admitted(world, 2), admitted(world, 3)]
  const alone = admitted(world, 4, { healthCentre: 'hc-privat' })
  const huddle = planned(world)
  expect(casesOf(world.folds.huddle(huddle))).toEqual([first, second, third, alone])
  const to = { case: first, healthCentre: 'hc-privat' }
  world.ok(lead, 'setHealthCentre', to)
  expect(casesOf(world.folds.huddle(huddle))).toEqual([second, third, alone, first])
  expect(nth(world.folds.huddle(huddle).items, 3).block).toEqual({
    payer: 'oskarshamn',
    healthCentre: 'hc-privat',
  })
  expect(world.no(dirigent, 'setLane', { case: first, mark: 'ready', line: null })).toBe('notFound')
  expect(world.no(lead, 'setHealthCentre', to)).toBe('alreadyDone')
  expect(world.no(lead, 'setHealthCentre', { ...to, healthCentre: 'avd-6' })).toBe('malformed')
  world.ok(lead, 'setHealthCentre', { ...to, healthCentre: 'hc-bla' })
  expect(casesOf(world.folds.huddle(huddle))).toEqual([second, third, first, alone])
  world.ok(lead, 'setHealthCentre', { ...to, healthCentre: null })
  expect(casesOf(world.folds.huddle(huddle))).toEqual([second, third, alone, first])
})

test('the open patient keeps her turn when her health centre changes, and the circle follows', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  admitted(world, 2)
  const huddle = planned(world)
  started(world, huddle, [lead, dirigent, hogsbyHc])
  world.ok(lead, 'setHealthCentre', { case: patient, healthCentre: 'hc-hogsby' })
  const { door } = world.folds.huddle(huddle)
  expect(door).toMatchObject({ phase: 'closing', closing: { keepRoom: false } })
  world.bySystem('openItem', { huddle, epoch: door.epoch, because: 'confirmed' })
  expect(openItem(world, huddle).case).toBe(patient)
  // The consent was for the health centre of before: the new one is asked for.
  expect(world.folds.huddle(huddle).door.circle).not.toContain('hc-hogsby')
  world.ok(lead, 'recordBasis', { case: patient, huddle, kind: 'consent', parties: 'all' })
  expect(world.folds.huddle(huddle).door.circle).toContain('hc-hogsby')
  expect(world.folds.huddle(huddle).door.circle).not.toContain('hc-bla')
})

test('of a stay that is over only what is left open is changed, until it is opened again', () => {
  const world = createWard()
  const patient = admitted(world, 1, inHogsby)
  world.ok(lead, 'endEpisode', { case: patient, how: 'discharged' })
  expect(world.no(lead, 'endEpisode', { case: patient, how: 'discharged' })).toBe('ended')
  expect(world.no(lead, 'endEpisode', { case: patient, how: 'mistake' })).toBe('ended')
  expect(
    world.no(lead, 'changeEstimate', { case: patient, huddle: null, estimate: null, reason: null }),
  ).toBe('ended')
  expect(world.no(lead, 'setReady', { case: patient, day: '2026-11-23' })).toBe('ended')
  expect(world.no(lead, 'setHealthCentre', { case: patient, healthCentre: null })).toBe('ended')
  world.ok(hogsby, 'setLane', { case: patient, mark: 'ready', line: null })
  expect(world.no(hogsby, 'reopenEpisode', { case: patient })).toBe('onlyTheWard')
  world.ok(lead, 'reopenEpisode', { case: patient })
  expect(world.no(lead, 'reopenEpisode', { case: patient })).toBe('alreadyDone')
  expect(world.folds.case(patient).episode).toMatchObject({ state: 'admitted', endedOn: null })
})
