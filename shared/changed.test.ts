import { expect, test } from 'vitest'
import { confirm } from '../test/support/list.ts'
import {
  admitted,
  casesOf,
  createWard,
  day,
  inHogsby,
  lead,
  leavesOn,
  nth,
  oskarshamn,
  planned,
  rowFor,
  started,
} from '../test/support/ward.ts'

test('a planned agenda follows: each at her place in her block', () => {
  const world = createWard()
  const waiting = admitted(world, 1, { readySince: '2026-11-22' })
  const other = admitted(world, 2, inHogsby)
  const huddle = planned(world)
  const home = rowFor(3, { date: leavesOn(day), stated: ['date'] })
  const { new: made } = confirm(world, [home, rowFor(4)], { ended: [{ case: other, how: 'discharged' }] })
  const [first, last] = made.map((it) => it.case)
  expect(casesOf(world.folds.huddle(huddle))).toEqual([first, waiting, last])
})

test('a running agenda takes new patients last in their block and keeps who is open', () => {
  const world = createWard()
  const [first, second] = [admitted(world, 1), admitted(world, 2)]
  const other = admitted(world, 3, inHogsby)
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn])
  const home = rowFor(4, { date: leavesOn(day), stated: ['date'] })
  const { new: made } = confirm(world, [home], { ended: [{ case: first, how: 'discharged' }] })
  expect(casesOf(world.folds.huddle(huddle))).toEqual([first, second, nth(made, 0).case, other])
})

test('an agenda that is over, and one that was never held, are left as they were', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  const yesterday = planned(world)
  world.pass(24 * 3_600_000)
  const huddle = planned(world, '2026-11-24')
  world.ok(lead, 'openHall', { huddle })
  world.ok(lead, 'end', { huddle, from: null })
  confirm(world, [rowFor(2)], { ended: [{ case: patient, how: 'discharged' }] })
  expect(casesOf(world.folds.huddle(yesterday))).toEqual([patient])
  expect(casesOf(world.folds.huddle(huddle))).toEqual([patient])
})

test('tomorrow’s list comes to tomorrow’s agenda, not to today’s', () => {
  const world = createWard()
  const [today, tomorrow] = [planned(world), planned(world, '2026-11-24')]
  const { new: made } = confirm(world, [rowFor(1)], { day: '2026-11-24' })
  expect(casesOf(world.folds.huddle(today))).toEqual([])
  expect(casesOf(world.folds.huddle(tomorrow))).toEqual([nth(made, 0).case])
})

test('a day planned far ahead does not let go of the huddle that goes on: its door still follows the patient', () => {
  const world = createWard()
  const open = admitted(world, 1)
  admitted(world, 2, inHogsby)
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn])
  planned(world, '2027-11-23')
  world.ok(lead, 'protectIdentity', { case: open })
  expect(casesOf(world.folds.huddle(huddle))).not.toContain(open)
  expect(world.folds.huddle(huddle).door.phase).toBe('closing')
})
