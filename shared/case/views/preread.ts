import { type ArenaState, nameOf } from '../../arena/state.ts'
import type { Folds } from '../../core/rule.ts'
import { type LocalDate, localDate } from '../../core/time.ts'
import { inOrder, turnOf } from '../../huddle/agenda.ts'
import { confirms } from '../../huddle/confirms.ts'
import { huddleKey } from '../../huddle/rules/plan.ts'
import { type DisclosedCase, disclosed, type Reader } from '../../policy/disclosed.ts'
import type { Answer, EntryKind } from '../facets/entries.ts'
import type { Estimate } from '../facets/estimate.ts'
import type { Hindrance, LaneMark } from '../facets/lanes.ts'
import type { CaseState } from '../state.ts'
import { type OwnChange, ownChange } from './change.ts'

/** What a unit can say before the day's meetings, whether they are planned yet or not: its own patients, by ward. */
export type Preread = { today: LocalDate; wards: readonly PrereadWard[] }

export type PrereadWard = {
  ward: string
  wardName: string
  start: string
  /** Null until the ward has planned it. */
  huddle: string | null
  patients: readonly PrereadPatient[]
}

export type PrereadPatient = {
  case: string
  given: string
  family: string
  birthDate: string | null
  estimate: Estimate | null
  /** Null where we have the statutory minimum only: then nothing is asked, and nothing can be answered. */
  ours: {
    /** Null for one who has left, and has only something open. */
    lane: { mark: LaneMark | null; line: string | null; hindrance: Hindrance | null } | null
    questions: readonly PrereadQuestion[]
    /** A moved date that we have not said that we know. */
    change: OwnChange | null
    confirms: boolean
  } | null
}

export type PrereadQuestion = {
  entry: string
  kind: EntryKind
  text: string
  due: string | null
  dueOn: string | null
  dueAt: string | null
  byName: string
  answer: Answer | null
}

export function prereadOf(folds: Folds, reader: Reader, now: number): Preread {
  const arena = folds.arena()
  const today = localDate(now)
  const wards = Object.entries(arena.schedules).flatMap(([ward, { start }]) => {
    const own = ownOnList(ward, folds, reader)
    if (own.length === 0) return []
    const huddle = folds.claimed(huddleKey(ward, today))
    const meeting = huddle === null ? null : { id: huddle, day: today }
    const patients = sorted(own, arena, today).map((patient) => patientFor(patient, arena, reader, meeting))
    return [{ ward, wardName: arena.units[ward]?.name ?? '', start, huddle, patients }]
  })
  return { today, wards }
}

/** Those on the ward's list whom this unit may know of: a turn, or with a basis also what one who has left has open. */
function ownOnList(ward: string, folds: Folds, reader: Reader): DisclosedCase[] {
  return folds.list(ward).cases.flatMap((id) => {
    const patient = disclosed(folds.case(id), reader)
    if (!patient) return []
    const isOn = patient.tier === 'T1' ? turnOf(patient) !== null : patient.episode.state === 'admitted'
    return isOn ? [patient] : []
  })
}

/** As they come in the meeting; those of whom we have the minimum last, by name: their place would tell of the rest. */
function sorted(own: readonly DisclosedCase[], arena: ArenaState, day: LocalDate): DisclosedCase[] {
  const whole = own.filter(({ tier }) => tier === 'T1')
  const order = inOrder(whole, arena, day).map(({ id }) => id)
  const place = ({ id }: CaseState) => order.indexOf(id)
  return [
    ...whole.toSorted((a, b) => place(a) - place(b)),
    ...own.filter(({ tier }) => tier === 'T0').toSorted((a, b) => nameKey(a).localeCompare(nameKey(b), 'sv')),
  ]
}

const nameKey = ({ identity, id }: CaseState): string => `${identity.family} ${identity.given} ${id}`

function patientFor(
  patient: DisclosedCase,
  arena: ArenaState,
  { unit }: Reader,
  meeting: { id: string; day: LocalDate } | null,
): PrereadPatient {
  const { given, family, birthDate } = patient.identity
  const { mark = null, line = null, hindrance = null } = patient.lanes[unit] ?? {}
  return {
    ...{ case: patient.id, given, family, birthDate, estimate: patient.estimate },
    ours:
      patient.tier === 'T0'
        ? null
        : {
            lane: patient.episode.state === 'admitted' ? { mark, line, hindrance } : null,
            questions: questionsTo(patient, arena, unit),
            change: ownChange(patient, arena, unit),
            confirms: meeting !== null && confirms(patient, meeting),
          },
  }
}

/** Open with this unit, and asked by another: answered or not, for an answer can be changed. */
const questionsTo = (patient: DisclosedCase, arena: ArenaState, own: string): PrereadQuestion[] =>
  patient.entries
    .filter(
      ({ state, content, unit }) =>
        state === 'open' && content.kind !== 'note' && content.owner === own && unit !== own,
    )
    .map(({ id: entry, content, answers, by }) => ({
      ...{ entry, kind: content.kind, text: content.text },
      ...{ due: content.due, dueOn: content.dueOn, dueAt: content.dueAt },
      byName: nameOf(arena, by),
      answer: answers[own]?.answer ?? null,
    }))
