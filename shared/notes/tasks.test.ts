import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  day,
  lead,
  leavesOn,
  nth,
  nurse,
  openItem,
  oskarshamn,
  planned,
  started,
} from '../../test/support/ward.ts'
import { tasksOf } from './tasks.ts'

const reader = { person: nurse.person, unit: 'avd-5' }

test('who has left has no bed, where another may lie by now, and stands last', () => {
  const world = createWard()
  const cases = [admitted(world, 1, { bed: '1:1' }), admitted(world, 2, { bed: '2:1' })]
  for (const id of cases) {
    const content = {
      ...{ kind: 'action' as const, text: 'Ring', owner: 'avd-5', ownerName: null, code: null },
      ...{ due: null, dueOn: null, dueAt: null },
    }
    world.ok(nurse, 'writeEntry', { case: id, huddle: null, content, supersedes: null })
  }
  const huddle = planned(world)
  world.ok(nurse, 'endEpisode', { case: nth(cases, 0), how: 'discharged' })
  const tasks = tasksOf(world.folds.huddle(huddle), world.folds, cases, reader, world.now())
  if ('code' in tasks) throw new Error(tasks.code)
  expect(tasks.beds.map(({ case: id, bed, left }) => [id, bed, left])).toEqual([
    [nth(cases, 1), '2:1', null],
    [nth(cases, 0), null, { how: 'discharged', on: day }],
  ])
})

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
