import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  lead,
  leavesOn,
  nurse,
  openItem,
  oskarshamn,
  planned,
  started,
} from '../../test/support/ward.ts'
import { tasksOf } from './tasks.ts'

const reader = { person: nurse.person, unit: 'avd-5' }

test('whose day was moved in the meeting is to be told, also when the turn was left for later or passed over', () => {
  const world = createWard()
  const patient = admitted(world, 1, { date: leavesOn('2026-11-24') })
  admitted(world, 2)
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn])
  expect(openItem(world, huddle).case).toBe(patient)
  const moved = { case: patient, huddle, estimate: leavesOn('2026-11-26'), reason: null }
  world.ok(lead, 'changeEstimate', moved)
  world.ok(lead, 'skip', { huddle, from: openItem(world, huddle).id, reason: 'partyMissing', words: null })
  const tasks = tasksOf(world.folds.huddle(huddle), world.folds, [patient], reader, world.now())
  if ('code' in tasks) throw new Error(tasks.code)
  expect(tasks.inform).toMatchObject([{ case: patient, dateChanged: true, patient: false }])
})
