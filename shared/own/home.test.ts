import { expect, test } from 'vitest'
import type { Person, World } from '../../test/support/rules.ts'
import {
  admitted,
  createWard,
  dirigent,
  factsFor,
  hogsby,
  lead,
  nurse,
  oskarshamn,
} from '../../test/support/ward.ts'
import { day as oneDay } from '../core/time.ts'
import { homeOf } from './home.ts'

const call = { name: 'Eva Rask', way: 'call' as const, on: '2026-11-25' }
const leaves = (world: World, id: string) => world.ok(nurse, 'endEpisode', { case: id, how: 'discharged' })
const home = (world: World, who: Person) => homeOf(world.folds, who, world.now())
const names = (world: World, who: Person) => home(world, who).map(({ family }) => family)

const comesBack = (world: World, nth: number, basis: 'consent' | null = 'consent'): string => {
  const facts = { ...factsFor(nth), admittedOn: null }
  const body = { ward: 'avd-5', day: '2026-11-23', facts, basis }
  return (world.ok(nurse, 'addPatient', body) as { case: string }).case
}

/** Three have gone home today; a fourth is here. */
function threeHome() {
  const world = createWard()
  const ids = [1, 2, 3, 4].map((nth) => admitted(world, nth)) as [string, string, string, string]
  for (const id of ids.slice(0, 3)) leaves(world, id)
  return { world, ids }
}

test('who has gone home is found by ward and parties for thirty days, and no longer', () => {
  const { world } = threeHome()
  for (const who of [nurse, dirigent, oskarshamn])
    expect(names(world, who).toSorted()).toEqual(['Family1x', 'Family2x', 'Family3x'])
  expect(names(world, hogsby)).toEqual([])
  world.pass(30 * oneDay)
  expect(names(world, dirigent)).toHaveLength(3)
  world.pass(oneDay)
  expect(names(world, dirigent)).toEqual([])
})

test('who leaves later does not push out who left before, nor does who comes and goes stand twice', () => {
  const { world, ids } = threeHome()
  world.pass(29 * oneDay)
  world.ok(nurse, 'reopenEpisode', { case: ids[0] })
  expect(names(world, nurse)).toHaveLength(2)
  for (const id of [ids[0], ids[3]]) leaves(world, id)
  const shown = names(world, nurse)
  expect(shown.slice(0, 2).toSorted()).toEqual(['Family1x', 'Family4x'])
  expect(shown.slice(2).toSorted()).toEqual(['Family2x', 'Family3x'])
})

test('whom somebody calls today, or should have called, comes first; each unit has its own calls and the ward all', () => {
  const { world, ids } = threeHome()
  world.ok(dirigent, 'planContact', { case: ids[2], unit: 'hc-bla', ...call })
  expect(home(world, dirigent).find(({ contact }) => contact)).toMatchObject({
    ...{ family: 'Family3x', contact: { way: 'call', name: 'Eva Rask', unitShort: 'hc-bla', isLate: false } },
  })
  expect(home(world, oskarshamn).every(({ contact }) => contact === null)).toBe(true)
  world.pass(3 * oneDay)
  for (const who of [nurse, dirigent])
    expect(home(world, who)[0]).toMatchObject({ family: 'Family3x', contact: { isLate: true } })
  const contact = world.folds.case(ids[2]).homeContacts[0]?.id ?? ''
  world.ok(dirigent, 'makeContact', { case: ids[2], contact, outcome: 'well', line: null, next: null })
  expect(home(world, nurse).every((it) => it.contact === null)).toBe(true)
})

test('of whom somebody is worried comes first too, though she is on the list of the next meeting', () => {
  const { world, ids } = threeHome()
  world.ok(oskarshamn, 'raiseWorry', { case: ids[1], text: 'Ramlar' })
  expect(home(world, dirigent)[0]).toMatchObject({ family: 'Family2x', isWorrying: true })
})

test('who has died, was moved to another ward, was never here, is protected or is back is not at home', () => {
  for (const how of ['deceased', 'moved', 'mistake'] as const) {
    const world = createWard()
    world.ok(nurse, 'endEpisode', { case: admitted(world, 1), how })
    for (const who of [nurse, dirigent]) expect(names(world, who)).toEqual([])
  }
  const { world, ids } = threeHome()
  world.ok(lead, 'protectIdentity', { case: ids[0] })
  comesBack(world, 2)
  for (const who of [nurse, dirigent, oskarshamn]) expect(names(world, who)).toEqual(['Family3x'])
})

test('who came back is where her last stay left her: nobody is to call whoever has died since, or is here for the third time', () => {
  const { world } = threeHome()
  const died = comesBack(world, 1)
  world.ok(nurse, 'endEpisode', { case: died, how: 'deceased' })
  leaves(world, comesBack(world, 2))
  leaves(world, comesBack(world, 3))
  comesBack(world, 3)
  // One who left twice stands once, and a row that was a mistake is no stay.
  const mistaken = comesBack(world, 2)
  world.ok(nurse, 'endEpisode', { case: mistaken, how: 'mistake' })
  for (const who of [nurse, dirigent, oskarshamn]) expect(names(world, who)).toEqual(['Family2x'])
})

test('who is in hospital again is not at home either to whom the minimum alone says so', () => {
  const { world } = threeHome()
  comesBack(world, 1, null)
  for (const who of [nurse, dirigent, oskarshamn])
    expect(names(world, who).toSorted()).toEqual(['Family2x', 'Family3x'])
})

test('of whom one has only the minimum one does not learn that she has gone home', () => {
  const world = createWard()
  const id = admitted(world, 1, {}, null)
  leaves(world, id)
  expect(names(world, nurse)).toEqual(['Family1x'])
  for (const who of [dirigent, oskarshamn]) expect(names(world, who)).toEqual([])
})

test('whose plan is followed up today comes first, at the unit whose it is and at no other', () => {
  const world = createWard()
  const ids = [1, 2].map((nth) => admitted(world, nth)) as [string, string]
  const plan = { case: ids[0], last: null, followedUpOn: null, on: '2026-11-30' }
  world.ok(nurse, 'markSip', { case: ids[0], mark: 'needed' })
  world.ok(nurse, 'callSip', { case: ids[0], by: 'other', name: 'Eva', when: null })
  world.ok(dirigent, 'holdSip', { case: ids[0], on: '2026-11-23' })
  world.ok(dirigent, 'planSipFollowUp', { ...plan, follower: 'healthCentre' })
  leaves(world, ids[0])
  world.pass(oneDay)
  leaves(world, ids[1])
  const followUps = (who: Person) => home(world, who).map(({ family, followUp }) => [family, followUp])
  const planned = { on: '2026-11-30', isLate: false }
  expect(followUps(dirigent)).toEqual([
    ['Family2x', null],
    ['Family1x', planned],
  ])
  world.pass(6 * oneDay)
  expect(followUps(dirigent)[0]).toEqual(['Family1x', planned])
  world.pass(oneDay)
  expect(followUps(dirigent)[0]).toEqual(['Family1x', { ...planned, isLate: true }])
  for (const who of [nurse, oskarshamn])
    expect(followUps(who).every(([, followUp]) => followUp === null)).toBe(true)
  world.ok(dirigent, 'closeSip', { case: ids[0], last: 0, followedUpOn: '2026-12-01' })
  expect(followUps(dirigent).every(([, followUp]) => followUp === null)).toBe(true)
})
