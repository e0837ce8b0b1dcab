import * as v from 'valibot'
import { KinConsent } from '../case/facets/asked.ts'
import type { Entry } from '../case/facets/entries.ts'
import { isSilent, leftOf } from '../case/facets/episode.ts'
import { bedNow } from '../case/facets/where.ts'
import { entriesNow } from '../case/openEntries.ts'
import type { CaseState } from '../case/state.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Folds } from '../core/rule.ts'
import { Day, Id, Time } from '../core/schema.ts'
import { type LocalDate, localDate } from '../core/time.ts'
import type { HuddleState } from '../huddle/state.ts'
import { type DisclosedCase, disclosed, type Reader } from '../policy/disclosed.ts'
import { nameOfUnit } from './notes.ts'
import { NoteLeft } from './shape.ts'

const Person = {
  case: Id,
  bed: v.nullable(v.string()),
  left: NoteLeft,
  given: v.string(),
  family: v.string(),
}

export const Task = v.strictObject({
  entry: Id,
  text: v.string(),
  ownerName: v.nullable(v.string()),
  due: v.nullable(v.string()),
  dueOn: v.nullable(Day),
  dueAt: v.nullable(Time),
  overdue: v.boolean(),
  /** Nobody was named, or nobody who is still concerned, so it is the ward's to find out who. */
  unowned: v.boolean(),
  done: v.boolean(),
})
export type Task = v.InferOutput<typeof Task>

/** What the ward does now, bed by bed, on one A4; and who is to be told today. */
export const Tasks = v.strictObject({
  huddle: Id,
  arena: v.string(),
  practice: v.boolean(),
  ward: v.string(),
  day: Day,
  beds: v.array(
    v.strictObject({
      ...Person,
      birthDate: v.nullable(Day),
      tasks: v.array(Task),
    }),
  ),
  inform: v.array(
    v.strictObject({
      ...Person,
      /** What there is to tell. */
      news: v.array(v.string()),
      dateChanged: v.boolean(),
      patient: v.boolean(),
      nextOfKin: v.boolean(),
      /** Whether they may know, by the patient's own word. */
      kin: v.nullable(KinConsent),
    }),
  ),
})
export type Tasks = v.InferOutput<typeof Tasks>

/** The ward's alone. `cases`: those of the huddle and those that have come to the ward's list since. */
export function tasksOf(
  state: HuddleState,
  folds: Pick<Folds, 'arena' | 'case'>,
  cases: readonly string[],
  reader: Reader,
  now: number,
): Tasks | Refusal {
  if (state.status === 'none') return { code: 'notFound' }
  if (reader.unit !== state.ward) return { code: 'onlyTheWard' }
  const arena = folds.arena()
  const today = localDate(now)
  const patients = cases
    .flatMap((id) => disclosed(folds.case(id), reader) ?? [])
    .filter(({ ward }) => ward === state.ward)
    .sort(byBed)
  return {
    huddle: state.id,
    arena: arena.name,
    practice: arena.practice,
    ward: nameOfUnit(arena, state.ward),
    day: state.day,
    beds: patients
      .map((patient) => ({
        ...personOf(patient),
        birthDate: patient.identity.birthDate,
        tasks: wardEntries(patient, state).map((entry) => taskOf(entry, today)),
      }))
      .filter(({ tasks }) => tasks.length > 0),
    inform: patients.flatMap((patient) => informOf(patient, state)),
  }
}

export const isOverdue = ({ content, state }: Entry, today: LocalDate): boolean =>
  state === 'open' && content.dueOn !== null && content.dueOn < today

const personOf = (patient: CaseState) => ({
  case: patient.id,
  bed: bedNow(patient),
  left: leftOf(patient),
  given: patient.identity.given,
  family: patient.identity.family,
})

/** Open ones, and those from this huddle that are done. */
function wardEntries(patient: CaseState, state: HuddleState): readonly Entry[] {
  const { ward } = patient
  if (isSilent(patient)) return []
  return entriesNow(patient).filter(
    ({ content, huddle, state: is }) =>
      content.kind === 'action' &&
      (content.owner === ward || content.owner === null) &&
      (is === 'open' || (is === 'done' && huddle === state.id)),
  )
}

function taskOf(entry: Entry, today: LocalDate): Task {
  const { text, owner, ownerName, due, dueOn, dueAt } = entry.content
  const overdue = isOverdue(entry, today)
  const done = entry.state === 'done'
  return { entry: entry.id, text, ownerName, due, dueOn, dueAt, overdue, unowned: owner === null, done }
}

/** Those still here for whom something was agreed or the date moved: the patient first, next of kin when the patient wants it. */
function informOf(patient: DisclosedCase, state: HuddleState): Tasks['inform'] {
  if (patient.episode.state !== 'admitted') return []
  const news = patient.entries
    .filter(
      (entry) => entry.content.kind === 'agreement' && entry.state === 'open' && entry.huddle === state.id,
    )
    .map((entry) => entry.content.text)
  const dateChanged = patient.estimateChanges.some(
    ({ from, at }) => from !== null && localDate(at) === state.day,
  )
  if (news.length === 0 && !dateChanged) return []
  const told = (who: 'patient' | 'nextOfKin') => (patient.informed[who] ?? '') >= state.day
  return [
    {
      ...personOf(patient),
      news,
      dateChanged,
      patient: told('patient'),
      nextOfKin: told('nextOfKin'),
      kin: patient.nextOfKin?.consent ?? null,
    },
  ]
}

/** Those who have left come last: nobody walks to them. */
function byBed(one: CaseState, other: CaseState): number {
  const a = { bed: bedNow(one), hasLeft: leftOf(one) !== null }
  const b = { bed: bedNow(other), hasLeft: leftOf(other) !== null }
  if (a.hasLeft !== b.hasLeft) return a.hasLeft ? 1 : -1
  if (a.bed === null || b.bed === null) return a.bed === b.bed ? 0 : a.bed === null ? 1 : -1
  return a.bed.localeCompare(b.bed, 'sv', { numeric: true })
}
