import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  doorConfirmed,
  lead,
  leavesOn,
  nurse,
  openItem,
  oskarshamn,
  planned,
  started,
} from '../../test/support/ward.ts'
import { patientSlice } from '../case/views/patient.ts'
import { foretold } from '../huddle/foretold.ts'
import { agendaSlice } from '../huddle/views/agenda.ts'
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

test('what a unit had taken on is nobody’s once it is no longer concerned, and the ward sees it', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn])
  const content = {
    ...{ kind: 'action' as const, text: 'Larm på plats', owner: 'osk-bistand', ownerName: 'Lena Ström' },
    ...{ due: 'tors', dueOn: '2026-11-26', dueAt: null, code: null },
  }
  const about = { case: patient, huddle }
  const { entry } = world.ok(lead, 'writeEntry', { ...about, content, supersedes: null }) as { entry: string }
  world.ok(oskarshamn, 'answerEntry', { case: patient, entry, answer: 'takes', note: null })
  const seen = () => {
    const state = world.folds.huddle(huddle)
    const tasks = tasksOf(state, world.folds, [patient], reader, world.now())
    if ('code' in tasks) throw new Error(tasks.code)
    const [line] = agendaSlice(state, world.folds, lead, () =>
      foretold(state, world.folds, world.now()),
    ).blocks.flatMap(({ items }) => items)
    return {
      tasks: tasks.beds.flatMap((bed) => bed.tasks),
      open: patientSlice(state, world.folds)?.entries.find(({ id }) => id === entry),
      owner: line?.detail?.open.map((one) => one.owner),
    }
  }
  expect(seen()).toMatchObject({ tasks: [], open: { content }, owner: ['osk-bistand'] })
  world.ok(lead, 'endParty', { case: patient, unit: 'osk-bistand' })
  doorConfirmed(world, huddle)
  expect(seen()).toMatchObject({
    tasks: [{ entry, unowned: true, ownerName: null }],
    open: { content: { owner: null, ownerName: null }, ownerName: null, awaits: false },
    owner: [null],
  })
  const worded = { ...content, text: 'Larmet på plats' }
  world.ok(nurse, 'writeEntry', { case: patient, huddle: null, content: worded, supersedes: entry })
  const other = { ...worded, owner: 'osk-hemtjanst' }
  const anew = { case: patient, huddle: null, content: other, supersedes: null }
  expect(world.no(nurse, 'writeEntry', anew)).toBe('notParty')
  expect(world.no(nurse, 'writeEntry', { ...anew, content: worded })).toBe('notParty')
})
