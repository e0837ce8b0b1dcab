import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  dirigent,
  hogsby,
  homeCare,
  lead,
  nurse,
  oskarshamn,
} from '../../../test/support/ward.ts'
import { disclosed } from '../../policy/disclosed.ts'
import { factsOf } from '../facts.ts'

function oneShared() {
  const world = createWard()
  const id = admitted(world, 1)
  const state = () => world.folds.case(id)
  return { world, id, state }
}

test('where she goes is the ward’s to say, and what she waits for there', () => {
  const { world, id, state } = oneShared()
  const said = { case: id, huddle: null, to: 'shortTermCare', awaits: 'residentialCare' } as const
  world.ok(nurse, 'setDestination', said)
  expect(state().destination).toMatchObject({
    to: 'shortTermCare',
    awaits: 'residentialCare',
    by: nurse.person,
  })
  expect(world.no(nurse, 'setDestination', said)).toBe('alreadyDone')
  expect(world.no(oskarshamn, 'setDestination', { ...said, to: 'ownHome' })).toBe('onlyTheWard')
  for (const to of ['residentialCare', null] as const)
    expect(world.no(nurse, 'setDestination', { ...said, to })).toBe('malformed')
  world.ok(nurse, 'setDestination', { ...said, to: null, awaits: null })
  expect(state().destination).toBeNull()
})

test('how the assistance decision stands is said by the payer’s own assessors and by nobody else', () => {
  const { world, id, state } = oneShared()
  const said = { case: id, mark: 'appliedFor', line: 'Beslut väntas tisdag' } as const
  for (const who of [nurse, lead, dirigent, homeCare, hogsby]) world.no(who, 'setAssistance', said)
  expect(state().assistance).toBeNull()
  world.ok(oskarshamn, 'setAssistance', said)
  expect(state().assistance).toMatchObject({ mark: 'appliedFor', line: 'Beslut väntas tisdag' })
  expect(world.no(oskarshamn, 'setAssistance', { ...said, mark: null })).toBe('malformed')
  world.ok(oskarshamn, 'setAssistance', { case: id, mark: null, line: null })
  expect(state().assistance).toBeNull()
})

test('a health centre that receives says which physician and when; another party says it without', () => {
  const { world, id, state } = oneShared()
  const yes = {
    case: id,
    mark: 'receives',
    physician: 'A. Svahn',
    firstContactOn: '2026-11-27',
    line: null,
  } as const
  expect(world.no(dirigent, 'setReception', { ...yes, physician: null })).toBe('malformed')
  expect(world.no(dirigent, 'setReception', { ...yes, firstContactOn: null })).toBe('malformed')
  expect(world.no(dirigent, 'setReception', { ...yes, mark: 'notYet' })).toBe('malformed')
  expect(world.no(nurse, 'setReception', yes)).toBe('notYours')
  world.ok(dirigent, 'setReception', yes)
  expect(world.no(dirigent, 'setReception', yes)).toBe('alreadyDone')
  world.ok(oskarshamn, 'setReception', { ...yes, physician: null, firstContactOn: null })
  expect(state().receptions).toMatchObject({
    'hc-bla': { mark: 'receives', physician: 'A. Svahn', firstContactOn: '2026-11-27' },
    'osk-bistand': { mark: 'receives', physician: null },
  })
  world.ok(dirigent, 'setReception', {
    case: id,
    mark: null,
    physician: null,
    firstContactOn: null,
    line: null,
  })
  expect(state().receptions['hc-bla']).toBeUndefined()
})

test('her health centre names the contact; with another health centre there is none', () => {
  const { world, id, state } = oneShared()
  const said = { case: id, name: 'Maria Ek', phone: '0491-78 20 10' }
  for (const who of [nurse, oskarshamn]) expect(world.no(who, 'setDesignatedContact', said)).toBe('notYours')
  expect(world.no(dirigent, 'setDesignatedContact', { ...said, name: null })).toBe('malformed')
  world.ok(dirigent, 'setDesignatedContact', said)
  expect(state().designatedContact).toMatchObject({ name: 'Maria Ek', unit: 'hc-bla' })
  world.ok(nurse, 'setHealthCentre', { case: id, healthCentre: 'hc-privat' })
  expect(state().designatedContact).toBeNull()
})

test('the same health centre set again keeps its contact, also where it comes with another change', () => {
  const { world, id, state } = oneShared()
  world.ok(dirigent, 'setDesignatedContact', { case: id, name: 'Maria Ek', phone: null })
  const known = factsOf(state())
  expect(world.no(nurse, 'setHealthCentre', { case: id, healthCentre: 'hc-bla' })).toBe('alreadyDone')
  world.ok(nurse, 'editPatient', { case: id, from: known, to: { ...known, bed: '7:1' } })
  expect(state()).toMatchObject({
    bed: '7:1',
    healthCentre: 'hc-bla',
    designatedContact: { name: 'Maria Ek' },
  })
})

test('without a basis none of it is told, nor may any of it be said', () => {
  const world = createWard()
  const id = admitted(world, 1, {}, null)
  world.ok(nurse, 'setDestination', { case: id, huddle: null, to: 'ownHome', awaits: null })
  const told = disclosed(world.folds.case(id), oskarshamn)
  expect(told).toMatchObject({
    tier: 'T0',
    destination: null,
    assistance: null,
    receptions: {},
    designatedContact: null,
  })
  expect(world.no(oskarshamn, 'setAssistance', { case: id, mark: 'decided', line: null })).toBe('noBasis')
})

test('another municipality that pays decides for itself, and where she is registered is said only while another pays', () => {
  const { world, id, state } = oneShared()
  world.ok(oskarshamn, 'setAssistance', { case: id, mark: 'decided', line: 'Hemtjänst' })
  world.ok(nurse, 'setResidence', { case: id, residence: 'hogsby' })
  const known = factsOf(state())
  world.ok(nurse, 'editPatient', { case: id, from: known, to: { ...known, municipality: 'hogsby' } })
  expect(state()).toMatchObject({ payer: 'hogsby', assistance: null, residence: null })
})
