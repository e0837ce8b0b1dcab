import { expect, test } from 'vitest'
import { admitted, createWard, day, lead, planned } from '../../test/support/ward.ts'
import type { Folds } from '../core/rule.ts'
import { instantAt } from '../core/time.ts'
import { foretold } from '../huddle/foretold.ts'
import { agendaSlice } from '../huddle/views/agenda.ts'
import { notesOf } from './notes.ts'
import { tasksOf } from './tasks.ts'

const now = instantAt(day, '09:30')

/** Two patients with an action of the ward's own each; the first has left since, and her bed may be another's. */
function morning() {
  const world = createWard()
  const [gone = '', here = ''] = [1, 2].map((nth) => admitted(world, nth))
  const huddle = planned(world)
  const folds: Pick<Folds, 'arena' | 'case'> = {
    arena: world.folds.arena,
    case: (id) => {
      const state = world.folds.case(id)
      const written = { ...state, entries: [action(id)] }
      if (id !== gone) return written
      return { ...written, episode: { ...state.episode, state: 'discharged', endedOn: '2026-11-22' } }
    },
  }
  const state = { ...world.folds.huddle(huddle), status: 'ended' as const, endedAt: now }
  return { gone, here, state, folds: { ...world.folds, ...folds } }
}

const action = (id: string) => ({
  id,
  content: {
    kind: 'action' as const,
    text: 'Ring dottern',
    owner: 'avd-5',
    ownerName: null,
    due: null,
    dueOn: null,
    dueAt: null,
    code: null,
  },
  at: now,
  by: lead.person,
  unit: 'avd-5',
  huddle: null,
  epoch: null,
  state: 'open' as const,
  closed: null,
  done: null,
  supersedes: null,
  answers: {},
  formerAnswers: [],
  leftUnanswered: null,
})

const left = { how: 'discharged', on: '2026-11-22' }

test('who has left comes last among the ward’s tasks, with the day she left and no bed', () => {
  const { gone, here, state, folds } = morning()
  const tasks = tasksOf(state, folds, [gone, here], lead, now)
  if ('code' in tasks) throw new Error(tasks.code)
  expect(tasks.beds).toMatchObject([
    { case: here, bed: 'Bed2x', left: null },
    { case: gone, bed: null, left },
  ])
})

test('neither the agenda nor the notes show her in a bed', () => {
  const { gone, state, folds } = morning()
  const lines = agendaSlice(state, folds, lead, () => foretold(state, folds, now)).blocks.flatMap(
    ({ items }) => items,
  )
  expect(lines.find((line) => line.case === gone)?.detail).toMatchObject({ bed: null, left })
  const notes = notesOf(state, folds, lead)
  if ('code' in notes) throw new Error(notes.code)
  expect(notes.patients.find((one) => one.case === gone)).toMatchObject({ bed: null, left })
})
