import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  day,
  hogsby,
  inHogsby,
  lead,
  oskarshamn,
  planned,
} from '../../../test/support/ward.ts'
import { instantAt, localTime, minute } from '../../core/time.ts'
import { windowSlice } from './window.ts'

const at = instantAt(day, '08:00')

/** Two patients of Oskarshamn, then two of Högsby, five minutes each from 08.15; the last has no basis. */
function morning() {
  const world = createWard()
  admitted(world, 1)
  admitted(world, 2)
  admitted(world, 3, inHogsby)
  const without = admitted(world, 4, inHogsby, null)
  const huddle = planned(world)
  const windowOf = (who: typeof lead) => windowSlice(world.folds.huddle(huddle), world.folds, who, () => at)
  return { world, without, windowOf }
}

test('a party has one window over its own patients, in whole minutes', () => {
  const { windowOf } = morning()
  const window = windowOf(oskarshamn)
  expect(window).toMatchObject({ patients: 2 })
  expect([window?.from, window?.to].map((time) => localTime(time ?? 0))).toEqual(['08:15', '08:25'])
  expect((window?.from ?? 1) % minute).toBe(0)
})

test('a patient without a basis is no turn of the party until one is recorded', () => {
  const { world, without, windowOf } = morning()
  expect(windowOf(hogsby)?.patients).toBe(1)
  world.ok(lead, 'recordBasis', { case: without, huddle: null, kind: 'consent', parties: 'all' })
  expect(windowOf(hogsby)?.patients).toBe(2)
})

test('the ward needs no window: it has the agenda', () => {
  expect(morning().windowOf(lead)).toBeNull()
})
