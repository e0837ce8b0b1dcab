import { expect, test } from 'vitest'
import type { Person, World } from '../../test/support/rules.ts'
import { admitted, createWard, lead, nurse } from '../../test/support/ward.ts'
import { goHomeOf } from './goHome.ts'
import { lacksHealthCentre } from './municipalCare.ts'
import { casePageOf } from './views/page/page.ts'

const rehab: Person = { person: 'd'.repeat(32), unit: 'osk-rehab' }

function without(healthCentre: string | null) {
  const world = createWard()
  world.ok(lead, 'startChecklist', {})
  const id = admitted(world, 1, { healthCentre })
  const lacks = () => lacksHealthCentre(world.folds.case(id), world.folds.arena())
  return { world, id, lacks }
}

const enrol = (world: World, id: string) =>
  world.ok(nurse, 'setItemNeeds', { case: id, huddle: null, items: ['home-nursing-start'], need: 'needed' })
const joinRehab = (world: World, id: string) =>
  world.ok(nurse, 'addParty', { case: id, huddle: null, unit: 'osk-rehab' })

test.each([
  ['she is to be enrolled in home nursing', enrol],
  ['the municipality’s rehab is with', joinRehab],
])('where %s and no health centre is known, nobody in the region receives her (LUS 2:1)', (_, happens) => {
  const { world, id, lacks } = without(null)
  expect(lacks()).toBe(false)
  happens(world, id)
  expect(lacks()).toBe(true)
  expect(goHomeOf(world.folds.case(id), world.folds.arena())).toMatchObject({
    isReady: false,
    lacksHealthCentre: true,
  })
  expect(page(world, id)).toMatchObject({
    ready: { municipalCare: { healthCentre: null } },
    goHome: { lacks: { healthCentre: true } },
  })
  world.ok(nurse, 'setHealthCentre', { case: id, healthCentre: 'hc-bla' })
  expect(lacks()).toBe(false)
  expect(page(world, id)).toMatchObject({ ready: { municipalCare: { healthCentre: 'hc-bla' } } })
})

test('a municipal unit that says it is not needed plans nothing', () => {
  const { world, id, lacks } = without(null)
  joinRehab(world, id)
  const membership = {
    ...rehab,
    membership: rehab.person,
    name: 'Ru Ek',
    role: 'municipalTherapist' as const,
  }
  world.bySystem('giveMembership', { arena: 'test', ...membership, from: '2026-01-01', to: null })
  world.ok(rehab, 'setLane', { case: id, mark: 'notApplicable', line: null })
  expect(lacks()).toBe(false)
  expect(page(world, id)).toMatchObject({ ready: { municipalCare: null } })
})

const page = (world: World, id: string) => casePageOf(world.folds, id, nurse, world.now())
