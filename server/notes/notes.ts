import { isStaff } from '../../shared/arena/state.ts'
import { type Asked, askedOf } from '../../shared/case/views/asked.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import { notesOf } from '../../shared/notes/notes.ts'
import { type Own, ownAfter } from '../../shared/notes/own.ts'
import { type PhoneList, phoneListOf } from '../../shared/notes/phoneList.ts'
import { type Records, recordsOf } from '../../shared/notes/records.ts'
import type { Notes } from '../../shared/notes/shape.ts'
import { type Tasks, tasksOf } from '../../shared/notes/tasks.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import type { Purpose } from '../store/access.ts'
import type { Store } from '../store/store.ts'

/** A huddle's notes as this reader may have them. Every read of patient data leaves its row first (HSLF-FS 2016:40 4:9). */
export function readNotes(store: Store, reader: Reader, huddle: string, now: number): Notes | Refusal {
  const notes = mayRead(store, reader, now) ?? notesOf(store.folds.huddle(huddle), store.folds, reader)
  if ('code' in notes) return notes
  return seen(store, reader, 'notes', now, notes, ({ patients }) => patients)
}

/** What the ward does now, and whom it tells today. */
export function readTasks(store: Store, reader: Reader, huddle: string, now: number): Tasks | Refusal {
  const state = store.folds.huddle(huddle)
  const cases = [...state.items.map((item) => item.case), ...store.folds.list(state.ward).cases]
  const tasks = mayRead(store, reader, now) ?? tasksOf(state, store.folds, [...new Set(cases)], reader, now)
  if ('code' in tasks) return tasks
  return seen(store, reader, 'tasks', now, tasks, ({ beds, inform }) => [...beds, ...inform])
}

/** What a party takes with it from a huddle. */
export function readOwn(store: Store, reader: Reader, huddle: string, now: number): Own | Refusal {
  const state = store.folds.huddle(huddle)
  const cases = store.projections.casesOf(reader.unit)
  const previous = dayBefore(store, state.ward, state.day)
  const own = mayRead(store, reader, now) ?? ownAfter(state, store.folds, { cases, previous }, reader, now)
  if ('code' in own) return own
  return seen(store, reader, 'own', now, own, ({ open, finished, home, contacts }) => [
    ...[...open, ...finished, ...home, ...contacts],
  ])
}

/** What is left to put into the own record system. */
export function readRecords(store: Store, reader: Reader, huddle: string, now: number): Records | Refusal {
  const records = mayRead(store, reader, now) ?? recordsOf(store.folds.huddle(huddle), store.folds, reader)
  if ('code' in records) return records
  return seen(store, reader, 'records', now, records, ({ patients }) => patients)
}

/** The day's patients by telephone. */
export function readPhoneList(
  store: Store,
  reader: Reader,
  huddle: string,
  now: number,
): PhoneList | Refusal {
  const list =
    mayRead(store, reader, now) ?? phoneListOf(store.folds.huddle(huddle), store.folds, reader, now)
  if ('code' in list) return list
  return seen(store, reader, 'phoneList', now, list, ({ blocks }) =>
    blocks.flatMap(({ patients }) => patients),
  )
}

/** What waits for an answer from the reader, of any meeting or none. */
export function readAsked(store: Store, reader: Reader, now: number): Asked | Refusal {
  const cases = store.projections.casesOf(reader.unit)
  const asked = mayRead(store, reader, now) ?? askedOf(cases, store.folds, reader, now)
  if ('code' in asked) return asked
  return seen(store, reader, 'own', now, asked, ({ patients }) => patients)
}

/** The day of the ward's last huddle before this one that was held to its end. */
const dayBefore = (store: Store, ward: string, day: string): string | null =>
  store.projections.huddlesOf(ward).find((row) => row.day < day && row.status === 'ended')?.day ?? null

/** Only in a commission held at this moment, as for commands, and one that has to do with the patients. */
const mayRead = (store: Store, reader: Reader, now: number): Refusal | null =>
  isStaff(store.folds.arena(), reader.person, reader.unit, now) ? null : { code: 'notYours' }

/** No row, no answer: the access rows are committed before the value is let go. */
function seen<Value>(
  store: Store,
  reader: Reader,
  purpose: Purpose,
  now: number,
  value: Value,
  of: (value: Value) => readonly { case: string }[],
): Value {
  const cases = [...new Set(of(value).map((one) => one.case))]
  store.access.once(reader, cases, purpose, now)
  return value
}
