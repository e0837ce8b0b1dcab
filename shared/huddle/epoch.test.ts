import { expect, test } from 'vitest'
import { sentTo } from '../../test/support/secrets.ts'
import {
  admitted,
  casesOf,
  createWard,
  hogsby,
  inHogsby,
  lead,
  nextPatient,
  planned,
  started,
} from '../../test/support/ward.ts'
import { minute } from '../core/time.ts'
import { nextEpoch } from './epoch.ts'

test('whoever is let in cannot tell how many patients have been open before', () => {
  expect(placeOfHogsbyAfter(1)).toBe(placeOfHogsbyAfter(4))
})

test('an opening has a higher number than the one before, also within the same moment', () => {
  expect(nextEpoch({ epoch: 1_000 }, 1_000)).toBe(1_001)
  expect(nextEpoch({ epoch: 1_000 }, 2_000)).toBe(2_000)
})

/** Where Högsby stands, as it is sent, once its patient is open after so many of others, always at the same moment. */
function placeOfHogsbyAfter(others: number): string | undefined {
  const world = createWard()
  const startsAt = world.now()
  for (let nth = 1; nth <= others; nth++) admitted(world, nth)
  const own = admitted(world, 20, inHogsby)
  const huddle = planned(world)
  started(world, huddle, [lead, hogsby])
  const seat = Object.entries(world.folds.huddle(huddle).seats).find(([, { unit }]) => unit === hogsby.unit)
  for (let turn = 1; turn < others; turn++) {
    world.pass(minute)
    nextPatient(world, huddle)
  }
  world.pass(startsAt + 10 * minute - world.now())
  nextPatient(world, huddle)
  expect(casesOf(world.folds.huddle(huddle)).at(-1)).toBe(own)
  return sentTo(world.folds, huddle, { ...hogsby, seat: seat?.[0] ?? null }, world.now()).place
}
