import { type ArenaState, nameOf } from '../arena/state.ts'
import { leftOf } from '../case/facets/episode.ts'
import { skippedIn } from '../case/facets/skippedTurns.ts'
import { bedNow } from '../case/facets/where.ts'
import type { CaseState } from '../case/state.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Folds } from '../core/rule.ts'
import { minute } from '../core/time.ts'
import { isOnAgendaOf } from '../huddle/agenda.ts'
import type { AgendaItem } from '../huddle/facets/items.ts'
import type { HuddleState } from '../huddle/state.ts'
import { type DisclosedCase, disclosed, type Reader } from '../policy/disclosed.ts'
import { attendanceOf, type Meeting } from './attendance.ts'
import { noteEntries } from './entries.ts'
import type { NotePatient, Notes } from './shape.ts'

/**
 * The notes of one huddle as this reader may have them, made anew from the log each time: what was put right afterwards is in them.
 * Each party has its own patients; the ward has all. Once the huddle has ended.
 */
export function notesOf(
  state: HuddleState,
  folds: Pick<Folds, 'arena' | 'case'>,
  reader: Reader,
): Notes | Refusal {
  if (state.status === 'none') return { code: 'notFound' }
  if (state.endedAt === null) return { code: 'notNow' }
  const arena = folds.arena()
  const meeting = { state, endedAt: state.endedAt, arena, reader }
  const own = patientsOf(state, folds, reader)
  const whole = reader.unit === state.ward
  return {
    huddle: state.id,
    arena: arena.name,
    practice: arena.practice,
    ward: nameOfUnit(arena, state.ward),
    unit: nameOfUnit(arena, reader.unit),
    whole,
    day: state.day,
    startsAt: state.startsAt,
    leadName: nameOf(arena, state.chair.person),
    time: whole ? timeOf(meeting) : null,
    parties: attendanceOf(meeting, own),
    patients: own.map(({ item, patient }) => notePatient(item, patient, meeting)),
  }
}

/** The reader's patients in the order they were to be taken. */
export function patientsOf(
  state: HuddleState,
  folds: Pick<Folds, 'case'>,
  reader: Reader,
): { item: AgendaItem; patient: DisclosedCase }[] {
  return state.items.flatMap((item) => {
    const patient = disclosed(folds.case(item.case), reader)
    return patient && isOnAgendaOf(item, patient) ? [{ item, patient }] : []
  })
}

export const nameOfUnit = (arena: ArenaState, unit: string): string => arena.units[unit]?.name ?? ''

function timeOf({ state, endedAt }: Meeting): Notes['time'] {
  const planned = state.items.reduce((sum, item) => sum + item.minutes, 0)
  const { startsAt, startedAt } = state
  return {
    plannedEnd: startsAt + planned * minute,
    startedAt,
    endedAt,
    // Of the minutes that are shown: a start at 08.15.40 is shown as 08.15.
    startDelay: startedAt === null ? null : Math.floor(startedAt / minute) - Math.floor(startsAt / minute),
    usedMs: state.items.reduce((sum, item) => sum + item.spentMs, 0),
  }
}

function notePatient(item: AgendaItem, patient: DisclosedCase, meeting: Meeting): NotePatient {
  const { arena } = meeting
  const { identity, healthCentre } = patient
  const whole = patient.tier === 'T1'
  return {
    case: patient.id,
    ...identity,
    payer: arena.organisations[patient.payer]?.name ?? '',
    healthCentre: healthCentre === null ? null : nameOfUnit(arena, healthCentre),
    bed: bedNow(patient),
    left: whole ? leftOf(patient) : null,
    kind: item.kind,
    outcome: item.state === 'done' || item.state === 'skipped' ? item.state : 'notReached',
    whole,
    estimate: estimateThen(patient, meeting.endedAt),
    skip: skipOf(item, patient, meeting),
    words: wordsThen(patient, meeting.endedAt),
    minutes: whole ? { planned: item.minutes, usedMs: item.spentMs } : null,
    bases: whole ? basesRecorded(patient, meeting) : [],
    entries: noteEntries(patient, meeting),
  }
}

function basesRecorded({ bases }: DisclosedCase, { state, arena, endedAt }: Meeting): NotePatient['bases'] {
  const from = state.startedAt ?? endedAt
  return bases
    .filter(({ at, withdrawnAt }) => from <= at && at <= endedAt && (withdrawnAt ?? endedAt) >= endedAt)
    .map(({ kind, at, by, assessedBy }) => ({ kind, at, byName: nameOf(arena, by), assessedBy }))
}

function skipOf(item: AgendaItem, patient: DisclosedCase, { state }: Meeting): NotePatient['skip'] {
  const turn = item.state === 'skipped' ? skippedIn(patient, state.id) : null
  return turn && { reason: turn.reason, words: turn.words }
}

/** What the patient had said when the huddle closed. */
const wordsThen = ({ wordsSaid }: CaseState, endedAt: number): string | null =>
  wordsSaid.findLast(({ at }) => at <= endedAt)?.text ?? null

/** The date as it stood when the huddle closed. Without its history (T0) the date that stands now. */
function estimateThen({ estimate, estimateChanges }: CaseState, endedAt: number): CaseState['estimate'] {
  const [first] = estimateChanges
  if (!first) return estimate
  const last = estimateChanges.findLast((change) => change.at <= endedAt)
  return last ? last.to : first.from
}
