import { expect, test } from 'vitest'
import { admitted, createWard, leavesOn, nurse, oskarshamn } from '../../../test/support/ward.ts'
import { disclosed } from '../../policy/disclosed.ts'
import { knowsDate, patientMark } from '../facets/asked.ts'

const today = '2026-11-23'
const yes = { on: today, askedBy: null, knowsDate: true, wish: 'agrees', line: null } as const
const kin = { huddle: null, consent: 'given', promised: 'Dottern handlar' } as const

function one() {
  const world = createWard()
  const id = admitted(world, 1, { date: leavesOn('2026-11-25') })
  const state = () => world.folds.case(id)
  const ask = (asked: Parameters<typeof body>[0]) => world.ok(nurse, 'setPatientAsked', body(asked))
  const body = (
    asked: {
      on: string
      askedBy: string | null
      knowsDate: boolean
      wish: 'agrees' | 'wantsOtherwise' | 'cannotSay'
      line: string | null
    } | null,
  ) => ({
    case: id,
    huddle: null,
    asked,
  })
  return { world, id, state, ask, body }
}

test('nobody has asked her; then she knows the day and is with it, and who asked and when is kept', () => {
  const { world, state, ask, body } = one()
  expect(patientMark(state())).toBeNull()
  ask({ ...yes, askedBy: 'Anna' })
  expect(state().asked).toMatchObject({ askedBy: 'Anna', on: today, by: nurse.person })
  expect(patientMark(state())).toBe('ready')
  expect(world.no(nurse, 'setPatientAsked', body({ ...yes, askedBy: 'Anna' }))).toBe('alreadyDone')
  ask(null)
  expect(patientMark(state())).toBeNull()
  expect(world.no(nurse, 'setPatientAsked', body(null))).toBe('alreadyDone')
})

test('a day that is moved she does not know of, until she is asked again', () => {
  const { world, id, state, ask } = one()
  ask(yes)
  const move = (day: string) =>
    world.ok(nurse, 'changeEstimate', { case: id, huddle: null, estimate: leavesOn(day), reason: null })
  move('2026-11-26')
  expect(knowsDate(state())).toBe(false)
  expect(patientMark(state())).toBe('partly')
  ask(yes)
  expect(patientMark(state())).toBe('ready')
  move('2026-11-25')
  move('2026-11-26')
  expect(knowsDate(state())).toBe(true)
})

test('what she wants otherwise, and who speaks for her, is said in words', () => {
  const { world, state, ask, body } = one()
  for (const wish of ['wantsOtherwise', 'cannotSay'] as const)
    expect(world.no(nurse, 'setPatientAsked', body({ ...yes, wish }))).toBe('malformed')
  ask({ ...yes, wish: 'wantsOtherwise', line: 'Vill till korttids först' })
  expect(patientMark(state())).toBe('blocked')
  ask({ ...yes, wish: 'cannotSay', line: 'Sonen, god man' })
  expect(patientMark(state())).toBe('notApplicable')
})

test('nobody was asked tomorrow, and only the ward writes it down', () => {
  const { world, id, body } = one()
  expect(world.no(nurse, 'setPatientAsked', body({ ...yes, on: '2026-11-24' }))).toBe('malformed')
  expect(world.no(oskarshamn, 'setPatientAsked', body(yes))).toBe('onlyTheWard')
  expect(world.no(oskarshamn, 'setNextOfKin', { case: id, ...kin })).toBe('onlyTheWard')
})

test('those close to her: whether they may know, by her own word, and what they have promised', () => {
  const { world, id, state } = one()
  world.ok(nurse, 'setNextOfKin', { case: id, ...kin })
  expect(state().nextOfKin).toMatchObject({ consent: 'given', promised: 'Dottern handlar' })
  expect(world.no(nurse, 'setNextOfKin', { case: id, ...kin })).toBe('alreadyDone')
  expect(world.no(nurse, 'setNextOfKin', { case: id, ...kin, consent: 'hasNone' })).toBe('malformed')
  world.ok(nurse, 'setNextOfKin', { case: id, huddle: null, consent: null, promised: null })
  expect(state().nextOfKin).toBeNull()
})

test('whom she does not want to know is not ticked as told, whatever is shared with parties', () => {
  const { world, id } = one()
  const told = { case: id, who: 'nextOfKin', informed: true } as const
  world.ok(nurse, 'setInformed', told)
  world.ok(nurse, 'setNextOfKin', { case: id, huddle: null, consent: 'declined', promised: null })
  world.ok(nurse, 'setInformed', { ...told, informed: false })
  expect(world.no(nurse, 'setInformed', told)).toBe('declined')
  world.ok(nurse, 'setInformed', { ...told, who: 'patient' })
  world.ok(nurse, 'setNextOfKin', { case: id, huddle: null, consent: 'given', promised: null })
  world.ok(nurse, 'setInformed', told)
})

test('a party without a basis has nothing of it', () => {
  const world = createWard()
  const id = admitted(world, 1, {}, null)
  world.ok(nurse, 'setPatientAsked', { case: id, huddle: null, asked: yes })
  world.ok(nurse, 'setNextOfKin', { case: id, ...kin })
  expect(disclosed(world.folds.case(id), oskarshamn)).toMatchObject({
    tier: 'T0',
    asked: null,
    nextOfKin: null,
  })
})
