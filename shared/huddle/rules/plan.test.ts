import { expect, test } from 'vitest'
import {
  admitted,
  casesOf,
  createWard,
  day,
  inHogsby,
  lead,
  leavesOn,
  nurse,
  oskarshamn,
  otherWard,
  planned,
  started,
} from '../../../test/support/ward.ts'
import { instantAt, minute } from '../../core/time.ts'
import { timesOf } from '../times.ts'

test('the agenda comes in blocks, and in a block in the order of who is nearest to home', () => {
  const world = createWard()
  const stay = admitted(world, 1, { admittedOn: '2026-11-02' })
  world.pass(24 * 60 * minute)
  const fresh = admitted(world, 2)
  const soon = admitted(world, 3, { date: leavesOn('2026-11-26') })
  const waiting = admitted(world, 4, { readySince: '2026-11-22' })
  const longest = admitted(world, 5, { readySince: '2026-11-20' })
  const home = admitted(world, 6, { date: leavesOn('2026-11-24') })
  const moved = admitted(world, 7, { date: leavesOn('2026-11-27') })
  const later = { case: moved, huddle: null, estimate: leavesOn('2026-12-01'), reason: null }
  world.ok(lead, 'changeEstimate', later)
  const hogsby = admitted(world, 8, inHogsby)
  const privat = admitted(world, 9, { healthCentre: 'hc-privat' })
  const none = admitted(world, 10, { healthCentre: null })
  const huddle = planned(world, '2026-11-24')
  const first = [home, longest, waiting, soon, moved, fresh, stay]
  expect(casesOf(world.folds.huddle(huddle))).toEqual([...first, privat, none, hogsby])
})

test('a day is planned once per ward, by the ward', () => {
  const world = createWard()
  expect(world.no(oskarshamn, 'planHuddle', { ward: 'avd-5', day })).toBe('onlyTheWard')
  expect(world.no(lead, 'planHuddle', { ward: 'osk-bistand', day })).toBe('notFound')
  expect(world.no(otherWard, 'planHuddle', { ward: 'avd-6', day })).toBe('notFound')
  planned(world)
  expect(world.no(nurse, 'planHuddle', { ward: 'avd-5', day })).toBe('alreadyPlanned')
  planned(world, '2026-11-24')
})

test('only a waiting patient is moved, by the ward', () => {
  const world = createWard()
  const [a, b, c] = [1, 2, 3].map((nth) => admitted(world, nth))
  const huddle = planned(world)
  const [first, second, third] = world.folds.huddle(huddle).items.map((item) => item.id) as [
    string,
    string,
    string,
  ]
  world.ok(nurse, 'moveItem', { huddle, item: third, before: second })
  expect(casesOf(world.folds.huddle(huddle))).toEqual([a, c, b])
  world.ok(nurse, 'moveItem', { huddle, item: third, before: null })
  expect(casesOf(world.folds.huddle(huddle))).toEqual([a, b, c])
  started(world, huddle)
  expect(world.no(nurse, 'moveItem', { huddle, item: first, before: third })).toBe('notNow')
  expect(world.no(nurse, 'moveItem', { huddle, item: third, before: third })).toBe('notNow')
  expect(world.no(nurse, 'moveItem', { huddle, item: huddle, before: null })).toBe('changedMeanwhile')
  expect(world.no(oskarshamn, 'moveItem', { huddle, item: third, before: second })).toBe('onlyTheWard')
})

test('planned times follow the schedule, predicted ones what is left, in the order of Next', () => {
  const world = createWard()
  for (const nth of [1, 2, 3]) admitted(world, nth)
  const huddle = planned(world)
  const start = instantAt(day, '08:15')
  const state = () => world.folds.huddle(huddle)
  const [first, second, third] = state().items.map((item) => item.id) as [string, string, string]
  const times = () => timesOf(state(), world.folds, world.now())
  expect([first, second, third].map((id) => times().of.get(id)?.predicted)).toEqual([
    start,
    start + 5 * minute,
    start + 10 * minute,
  ])
  world.pass(start - world.now() + 2 * minute)
  started(world, huddle)
  world.pass(minute)
  expect(times().of.get(second)).toMatchObject({ planned: start + 5 * minute, predicted: start + 7 * minute })
  expect(times().end).toMatchObject({ planned: start + 15 * minute, predicted: start + 17 * minute })
  world.ok(lead, 'later', { huddle, from: first })
  world.bySystem('openItem', { huddle, epoch: state().door.epoch, because: 'confirmed' })
  // What was taken later comes last, with four minutes of its time left, and not when it was first opened.
  expect(times().of.get(first)).toMatchObject({
    predicted: start + 13 * minute,
    predictedEnd: start + 17 * minute,
  })
  world.ok(lead, 'moveItem', { huddle, item: third, before: second })
  expect(times().of.get(third)?.predicted).toBe(start + 12 * minute)
})

test('a day that has been, or a slip of the keyboard, is no day for a meeting', () => {
  const world = createWard()
  for (const on of ['1900-01-01', '2026-11-22', '2027-11-25', '2999-12-31'])
    expect(world.no(lead, 'planHuddle', { ward: 'avd-5', day: on }), on).toBe('malformed')
  planned(world, '2027-11-24')
})
