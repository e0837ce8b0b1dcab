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
import { foretold } from '../foretold.ts'
import { agendaSlice } from './agenda.ts'
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
  const windowOf = (who: typeof lead) =>
    windowSlice(foretold(world.folds.huddle(huddle), world.folds, at).windows, who)
  return { world, huddle, without, windowOf }
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

test('who waits is told the same minutes as the lead reads over the same patients, whatever the second', () => {
  const { world, huddle } = morning()
  const state = world.folds.huddle(huddle)
  for (let seconds = 0; seconds < 20 * 60; seconds += 7) {
    const now = at + 15 * minute + seconds * 1000
    const times = foretold(state, world.folds, now)
    const window = windowSlice(times.windows, oskarshamn)
    const [block] = agendaSlice(state, world.folds, lead, () => times).blocks
    const lines = block?.items.flatMap((line) => line.times ?? []) ?? []
    expect(window?.from).toBe(Math.min(...lines.map(({ predicted }) => predicted)))
    expect(window?.to).toBe(Math.max(...lines.map(({ end }) => end)))
  }
})
