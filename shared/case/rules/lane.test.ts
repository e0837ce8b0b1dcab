import { expect, test } from 'vitest'
import { admitted, createWard, nurse, oskarshamn } from '../../../test/support/ward.ts'
import { laneEvents } from '../facets/lanes.ts'

function one() {
  const world = createWard()
  const id = admitted(world, 1)
  const lane = () => world.folds.case(id).lanes['osk-bistand']
  return { world, id, lane }
}

test('a quick no names what hinders: full until a day, to meet her first, or nothing to plan by', () => {
  const { world, id, lane } = one()
  for (const hindrance of [
    { why: 'fullUntil', until: '2026-11-27' },
    { why: 'meetsFirst' },
    { why: 'lacksPlanningBasis' },
  ] as const) {
    const said = { case: id, mark: 'blocked', line: null, hindrance } as const
    world.ok(oskarshamn, 'setLane', said)
    expect(lane()).toMatchObject({ mark: 'blocked', hindrance })
    expect(world.no(oskarshamn, 'setLane', said)).toBe('alreadyDone')
  }
  world.ok(oskarshamn, 'setLane', { case: id, mark: 'blocked', line: 'Ringer i eftermiddag' })
  expect(lane()).toMatchObject({ hindrance: null, line: 'Ringer i eftermiddag' })
})

test.each([
  [
    'full until a day that has been',
    { mark: 'blocked', hindrance: { why: 'fullUntil', until: '2026-11-22' } },
  ],
  ['ready, and hindered', { mark: 'ready', hindrance: { why: 'meetsFirst' } }],
  ['not answered, and hindered', { mark: null, hindrance: { why: 'meetsFirst' } }],
] as const)('%s is not said', (_, said) => {
  const { world, id } = one()
  expect(world.no(oskarshamn, 'setLane', { case: id, line: null, ...said })).toBe('malformed')
})

test('a part that is not needed is said so, each for itself', () => {
  const { world, id, lane } = one()
  world.ok(oskarshamn, 'setLane', { case: id, mark: 'notApplicable', line: null })
  world.ok(nurse, 'setLane', { case: id, mark: 'ready', line: null })
  expect(lane()).toMatchObject({ mark: 'notApplicable', by: oskarshamn.person })
})

test('what was said before hindrances had names is read as without one', () => {
  const old = { unit: 'osk-bistand', mark: 'blocked', line: 'Fullt' }
  expect(laneEvents.laneSet.upcasters?.[1]?.(old)).toEqual({ ...old, hindrance: null })
})
