import { expect, test } from 'vitest'
import {
  admitted,
  casesOf,
  createWard,
  dirigent,
  hogsby,
  lead,
  nurse,
  openItem,
  oskarshamn,
  planned,
  started,
} from '../../../test/support/ward.ts'
import { day as oneDay } from '../../core/time.ts'
import { openWorry } from '../facets/worries.ts'

const call = { name: 'Eva Rask', way: 'call' as const, on: '2026-11-25' }
const answers = { nextStep: 4, continuity: 3, noRepetition: null, safe: 4, wholeNeed: 2 } as const

/** Somebody who is at home since today. */
function atHome(basis: 'consent' | null = 'consent') {
  const world = createWard()
  const id = admitted(world, 1, {}, basis)
  world.ok(nurse, 'endEpisode', { case: id, how: 'discharged' })
  return { world, id, state: () => world.folds.case(id) }
}

test('a contact is planned before she goes home, by each unit for itself and by the ward for its parties', () => {
  const world = createWard()
  const id = admitted(world, 1)
  const plan = { case: id, ...call }
  world.ok(dirigent, 'planContact', { ...plan, unit: 'hc-bla' })
  world.ok(lead, 'planContact', { ...plan, unit: 'osk-bistand' })
  expect(world.folds.case(id).homeContacts.map(({ unit, on }) => [unit, on])).toEqual([
    ['hc-bla', '2026-11-25'],
    ['osk-bistand', '2026-11-25'],
  ])
  expect(world.no(dirigent, 'planContact', { ...plan, unit: 'osk-bistand' })).toBe('notParty')
  expect(world.no(lead, 'planContact', { ...plan, unit: 'hog-bistand' })).toBe('notParty')
  expect(world.no(dirigent, 'planContact', { ...plan, unit: 'hc-bla', on: '2026-11-22' })).toBe('malformed')
  expect(world.no(hogsby, 'planContact', { ...plan, unit: 'hog-bistand' })).toBe('notFound')
})

test('how it went is said when she is at home, by who got in touch or the ward, once, and with what is wrong', () => {
  const { world, id, state } = atHome()
  const { contact } = world.ok(dirigent, 'planContact', { case: id, unit: 'hc-bla', ...call }) as {
    contact: string
  }
  const made = { case: id, contact, outcome: 'worse' as const, line: 'Feber', next: 'mobileTeam' as const }
  world.ok(nurse, 'reopenEpisode', { case: id })
  expect(world.no(dirigent, 'makeContact', made)).toBe('notNow')
  world.ok(nurse, 'endEpisode', { case: id, how: 'discharged' })
  expect(world.no(oskarshamn, 'makeContact', made)).toBe('notAddressed')
  expect(world.no(dirigent, 'makeContact', { ...made, line: null })).toBe('malformed')
  world.ok(dirigent, 'makeContact', made)
  expect(state().homeContacts[0]?.made).toMatchObject({ outcome: 'worse', line: 'Feber', next: 'mobileTeam' })
  expect(world.no(lead, 'makeContact', made)).toBe('alreadyDone')
  expect(world.no(dirigent, 'cancelContact', { case: id, contact })).toBe('alreadyDone')
})

test('the five questions are asked of who is at home, and not wanting to answer is kept as that', () => {
  const { world, id, state } = atHome()
  world.ok(dirigent, 'givePulse', { case: id, from: 'nextOfKin', answers })
  expect(state().pulses).toMatchObject([{ from: 'nextOfKin', answers, unit: 'hc-bla' }])
  world.ok(nurse, 'reopenEpisode', { case: id })
  expect(world.no(dirigent, 'givePulse', { case: id, from: 'patient', answers })).toBe('notNow')
})

test('whoever is worried about somebody at home has her on the next agenda until it is settled', () => {
  const { world, id, state } = atHome()
  expect(world.folds.list('avd-5').cases).not.toContain(id)
  world.ok(oskarshamn, 'raiseWorry', { case: id, text: 'Ramlar' })
  expect(world.no(dirigent, 'raiseWorry', { case: id, text: 'Ramlar ofta' })).toBe('alreadyDone')
  const huddle = planned(world)
  expect(casesOf(world.folds.huddle(huddle))).toEqual([id])
  started(world, huddle, [lead, oskarshamn])
  expect(openItem(world, huddle)).toMatchObject({ case: id, kind: 'followUp' })
  const worry = openWorry(state())?.id ?? ''
  const settled = { case: id, huddle, worry, outcome: 'homeVisit' as const, line: 'I morgon' }
  expect(world.no(dirigent, 'settleWorry', settled)).toBe('notYours')
  world.ok(lead, 'settleWorry', settled)
  expect(world.no(oskarshamn, 'settleWorry', { ...settled, huddle: null })).toBe('alreadyDone')
  expect(openWorry(state())).toBeUndefined()
  expect(world.folds.list('avd-5').cases).not.toContain(id)
})

test('nobody is worried of who is still in hospital, nor without a basis', () => {
  const { world, id } = atHome(null)
  expect(world.no(oskarshamn, 'raiseWorry', { case: id, text: 'Ramlar' })).toBe('noBasis')
  expect(world.no(hogsby, 'raiseWorry', { case: id, text: 'Ramlar' })).toBe('notFound')
  const here = admitted(world, 2)
  expect(world.no(oskarshamn, 'raiseWorry', { case: here, text: 'Ramlar' })).toBe('notNow')
})

test('thirty days after she left only her own consent lets her be spoken of again', () => {
  for (const [kind, late] of [
    ['consent', null],
    ['noHarmAssessment', 'noBasis'],
  ] as const) {
    const { world, id } = atHome(null)
    world.ok(lead, 'recordBasis', { case: id, huddle: null, kind, parties: 'all' })
    world.pass(30 * oneDay)
    world.ok(oskarshamn, 'raiseWorry', { case: id, text: 'Ramlar' })
    const worry = openWorry(world.folds.case(id))?.id ?? ''
    world.ok(lead, 'settleWorry', { case: id, huddle: null, worry, outcome: 'asBefore', line: null })
    world.pass(oneDay)
    if (late === null) world.ok(oskarshamn, 'raiseWorry', { case: id, text: 'Ramlar igen' })
    else expect(world.no(oskarshamn, 'raiseWorry', { case: id, text: 'Ramlar igen' })).toBe(late)
  }
})

test('a death silences a worry at once', () => {
  const { world, id } = atHome()
  world.ok(oskarshamn, 'raiseWorry', { case: id, text: 'Ramlar' })
  expect(world.folds.list('avd-5').cases).toContain(id)
  world.ok(nurse, 'endEpisode', { case: id, how: 'deceased' })
  expect(world.folds.list('avd-5').cases).not.toContain(id)
})
