import { expect, test } from 'vitest'
import type { Person, World } from '../../../../test/support/rules.ts'
import {
  admitted,
  createWard,
  day,
  dirigent,
  homeCare,
  lead,
  leavesOn,
  nurse,
  oskarshamn,
} from '../../../../test/support/ward.ts'
import { type CasePage, casePageOf } from './page.ts'

function pageOf(world: World, id: string, who: Person): CasePage {
  const page = casePageOf(world.folds, id, who, world.now())
  if ('code' in page) throw new Error(page.code)
  return page
}
/** Which of the four parts this reader may say. */
const saysOf = ({ destination, assistance, receptions, contact }: CasePage) =>
  Object.entries({ destination, assistance, receptions, contact }).flatMap(([part, { may }]) =>
    may === null ? part : [],
  )

const reception = { mark: 'receives', physician: null, firstContactOn: null, line: null } as const
const byDoctor = { ...reception, physician: 'A. Svahn', firstContactOn: '2026-11-27' }

test('each part may be said by its own keeper, also when it has been said, and the others are told whose it is', () => {
  const world = createWard()
  const id = admitted(world, 1)
  world.ok(nurse, 'addParty', { case: id, huddle: null, unit: 'osk-hemtjanst' })
  const allowed = () => [nurse, oskarshamn, dirigent, homeCare].map((who) => saysOf(pageOf(world, id, who)))
  const expected = [['destination'], ['assistance', 'receptions'], ['receptions', 'contact'], ['receptions']]
  expect(allowed()).toEqual(expected)
  for (const to of ['other', 'ownHome'] as const) {
    world.ok(nurse, 'setDestination', { case: id, huddle: null, to, awaits: null })
    expect(allowed()).toEqual(expected)
  }
  for (const mark of ['decided', 'appliedFor'] as const) {
    world.ok(oskarshamn, 'setAssistance', { case: id, mark, line: null })
    expect(allowed()).toEqual(expected)
  }
  world.ok(homeCare, 'setReception', { ...reception, case: id, mark: 'notYet', line: '…' })
  world.ok(dirigent, 'setDesignatedContact', { case: id, name: '…', phone: null })
  expect(allowed()).toEqual(expected)
  const { destination, assistance, contact } = pageOf(world, id, homeCare)
  expect([destination.keeper, assistance.keeper, contact.keeper]).toEqual([
    'Enhet avd-5',
    'Enhet osk-bistand',
    'Enhet hc-bla',
  ])
})

test('a unit may say its own part, and say it anew, on her page', () => {
  const world = createWard()
  const id = admitted(world, 1)
  for (const who of [nurse, oskarshamn, dirigent]) {
    expect(pageOf(world, id, who).lanes?.may.set).toBeNull()
    world.ok(who, 'setLane', { case: id, mark: 'ready', line: null })
    expect(pageOf(world, id, who).lanes?.may.set).toBeNull()
  }
})

test('all in her care see who takes over and who has not answered; assessors stand there only when they have', () => {
  const world = createWard()
  const id = admitted(world, 1)
  world.ok(nurse, 'addParty', { case: id, huddle: null, unit: 'osk-hemtjanst' })
  world.ok(dirigent, 'setReception', { ...byDoctor, case: id })
  const units = (who: Person) =>
    pageOf(world, id, who).receptions.units.map(({ unit, isOwn, said }) => [unit, isOwn, said?.mark ?? null])
  expect(units(nurse)).toEqual([
    ['hc-bla', false, 'receives'],
    ['osk-hemtjanst', false, null],
  ])
  expect(units(homeCare)[1]).toEqual(['osk-hemtjanst', true, null])
  world.ok(oskarshamn, 'setReception', { ...reception, case: id })
  expect(units(nurse)).toContainEqual(['osk-bistand', false, 'receives'])
})

test('a contact that is not named is late when she may leave today or tomorrow, and never once she has left', () => {
  const world = createWard()
  const id = admitted(world, 1, { date: leavesOn(day) })
  expect(pageOf(world, id, lead).contact).toMatchObject({ said: null, isLate: true })
  world.ok(lead, 'endEpisode', { case: id, how: 'discharged' })
  expect(pageOf(world, id, lead).contact.isLate).toBe(false)
  expect(saysOf(pageOf(world, id, lead))).toEqual([])
})

test('what the unit has named before is offered to it, and to the ward nothing', () => {
  const world = createWard()
  world.ok(dirigent, 'setReception', { ...byDoctor, case: admitted(world, 2) })
  const id = admitted(world, 1)
  expect(pageOf(world, id, dirigent).receptions.physicians).toEqual(['A. Svahn'])
  for (const who of [nurse, oskarshamn]) expect(pageOf(world, id, who).receptions.physicians).toEqual([])
})

test('without a basis none of it is told', () => {
  const world = createWard()
  const id = admitted(world, 1, { date: leavesOn(day) }, null)
  world.ok(nurse, 'setDestination', { case: id, huddle: null, to: 'hospice', awaits: null })
  const page = pageOf(world, id, dirigent)
  expect(page).toMatchObject({ tier: 'T0', destination: { said: null }, assistance: { said: null } })
  expect(saysOf(page)).toEqual([])
  expect(JSON.stringify(page)).not.toContain('hospice')
})

test('each unit may say its own part on her page, the ward its own too', () => {
  const world = createWard()
  const id = admitted(world, 1)
  const may = () => [nurse, oskarshamn, dirigent].map((who) => pageOf(world, id, who).lanes?.may.set)
  expect(may()).toEqual([null, null, null])
  world.ok(oskarshamn, 'setLane', { case: id, mark: 'partly', line: null })
  expect(may()).toEqual([null, null, null])
})
