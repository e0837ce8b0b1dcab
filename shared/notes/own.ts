import * as v from 'valibot'
import { nameOf } from '../arena/state.ts'
import { isAtHome } from '../case/afterHome.ts'
import type { Entry } from '../case/facets/entries.ts'
import { Answer } from '../case/facets/entries.ts'
import { isSilent } from '../case/facets/episode.ts'
import { ContactWay, isDueContact } from '../case/facets/homeContacts.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Folds } from '../core/rule.ts'
import { Day, Id, Time } from '../core/schema.ts'
import { addDays, type LocalDate, localDate } from '../core/time.ts'
import type { HuddleState } from '../huddle/state.ts'
import { type DisclosedCase, disclosed, type Reader } from '../policy/disclosed.ts'
import { nextHuddle } from './next.ts'
import { nameOfUnit, patientsOf } from './notes.ts'
import { isOverdue } from './tasks.ts'

const Person = { case: Id, given: v.string(), family: v.string() }

export const OwnAction = v.strictObject({
  ...Person,
  entry: Id,
  text: v.string(),
  ownerName: v.nullable(v.string()),
  due: v.nullable(v.string()),
  dueOn: v.nullable(Day),
  dueAt: v.nullable(Time),
  overdue: v.boolean(),
  answer: v.nullable(Answer),
  byName: v.string(),
})
export type OwnAction = v.InferOutput<typeof OwnAction>

/** Somebody to get in touch with, now that she is at home. */
export const OwnContact = v.strictObject({
  ...Person,
  contact: Id,
  way: ContactWay,
  name: v.nullable(v.string()),
  on: Day,
  isLate: v.boolean(),
})
export type OwnContact = v.InferOutput<typeof OwnContact>

/** What a party takes with it: what it took on, when it is needed next, and who came home since last. */
export const Own = v.strictObject({
  huddle: Id,
  arena: v.string(),
  practice: v.boolean(),
  ward: v.string(),
  unit: v.string(),
  day: Day,
  /** Own patients gone through, and own patients still to come. */
  done: v.number(),
  left: v.number(),
  open: v.array(OwnAction),
  finished: v.array(OwnAction),
  next: v.nullable(v.strictObject({ day: Day, startsAt: v.number(), patients: v.number() })),
  /** `whole`: the reader may have more than the minimum, and open her page. */
  home: v.array(v.strictObject({ ...Person, on: Day, whole: v.boolean() })),
  contacts: v.array(OwnContact),
})
export type Own = v.InferOutput<typeof Own>

/** `cases`: those the reader's unit is a party of. `previous`: the day of the ward's huddle before this one. */
export function ownAfter(
  state: HuddleState,
  folds: Pick<Folds, 'arena' | 'case'>,
  { cases, previous }: { cases: readonly string[]; previous: LocalDate | null },
  reader: Reader,
  now: number,
): Own | Refusal {
  if (state.status === 'none') return { code: 'notFound' }
  const arena = folds.arena()
  const here = patientsOf(state, folds, reader)
  const patients = cases
    .flatMap((id) => disclosed(folds.case(id), reader) ?? [])
    .filter(({ ward }) => ward === state.ward)
  // Whoever has the minimum only learns when the meeting is over that the patient was gone through.
  const isDone = ({ item, patient }: (typeof here)[number]) =>
    (item.state === 'done' || item.state === 'skipped') && (patient.tier === 'T1' || state.status === 'ended')
  const actions = (is: Entry['state'], of: readonly DisclosedCase[]) =>
    of.flatMap((patient) => ownActions(patient, is, reader, folds, now)).sort(byDue)
  return {
    huddle: state.id,
    arena: arena.name,
    practice: arena.practice,
    ward: nameOfUnit(arena, state.ward),
    unit: nameOfUnit(arena, reader.unit),
    day: state.day,
    done: here.filter(isDone).length,
    left: here.filter((each) => !isDone(each)).length,
    open: actions('open', patients),
    finished: actions(
      'done',
      here.map(({ patient }) => patient),
    ),
    next: nextOf(state, folds, patients, now),
    home: patients
      .flatMap((patient) => cameHome(patient, state.day, previous))
      .sort((a, b) => a.on.localeCompare(b.on)),
    contacts: patients
      .flatMap((patient) => ownContacts(patient, reader, localDate(now)))
      .sort((a, b) => a.on.localeCompare(b.on)),
  }
}

function ownActions(
  patient: DisclosedCase,
  is: Entry['state'],
  reader: Reader,
  folds: Pick<Folds, 'arena'>,
  now: number,
): OwnAction[] {
  if (isSilent(patient)) return []
  return patient.entries
    .filter(
      ({ content, state }) => content.kind === 'action' && content.owner === reader.unit && state === is,
    )
    .map((entry) => {
      const { text, ownerName, due, dueOn, dueAt } = entry.content
      return {
        ...personOf(patient),
        entry: entry.id,
        ...{ text, ownerName, due, dueOn, dueAt },
        overdue: isOverdue(entry, localDate(now)),
        answer: entry.answers[reader.unit]?.answer ?? null,
        byName: nameOf(folds.arena(), entry.by),
      }
    })
}

/** What is due first, first; what has no day, last. */
function byDue(a: OwnAction, b: OwnAction): number {
  const key = ({ dueOn, dueAt, entry }: OwnAction) => `${dueOn ?? '9999'} ${dueAt ?? '99'} ${entry}`
  return key(a) < key(b) ? -1 : 1
}

/** The next time the ward meets, when the reader's unit has patients there. */
function nextOf(
  state: HuddleState,
  folds: Pick<Folds, 'arena'>,
  patients: readonly DisclosedCase[],
  now: number,
): Own['next'] {
  const schedule = folds.arena().schedules[state.ward]
  const admitted = patients.filter(({ episode }) => episode.state === 'admitted').length
  if (!schedule || admitted === 0) return null
  const next = nextHuddle(schedule, state.day, now)
  return next && { ...next, patients: admitted }
}

function cameHome(patient: DisclosedCase, day: LocalDate, previous: LocalDate | null): Own['home'] {
  const { state, endedOn } = patient.episode
  if (state !== 'discharged' || endedOn === null || previous === null) return []
  if (endedOn < previous || day < endedOn) return []
  return [{ ...personOf(patient), on: endedOn, whole: patient.tier === 'T1' }]
}

/** Planned by now or for tomorrow, of those who have gone home. */
function ownContacts(patient: DisclosedCase, { unit: own }: Reader, today: LocalDate): OwnContact[] {
  if (!isAtHome(patient)) return []
  const soon = patient.homeContacts.filter(
    (it) => it.unit === own && isDueContact(it) && it.on <= addDays(today, 1),
  )
  return soon.map(({ id: contact, way, name, on }) => ({
    ...{ ...personOf(patient), contact, way, name, on },
    isLate: on < today,
  }))
}

const personOf = ({ id, identity }: DisclosedCase) => ({
  case: id,
  given: identity.given,
  family: identity.family,
})
