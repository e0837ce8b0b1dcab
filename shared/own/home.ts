import { isFollowed } from '../case/afterHome.ts'
import { type HomeContact, isDueContact } from '../case/facets/homeContacts.ts'
import { openWorry } from '../case/facets/worries.ts'
import { keyed } from '../core/keyed.ts'
import type { Folds } from '../core/rule.ts'
import { type LocalDate, localDate } from '../core/time.ts'
import { type DisclosedCase, disclosed, type Reader } from '../policy/disclosed.ts'
import { type FollowUp, followUpOf, isDueFollowUp } from './followUp.ts'

/** One of ours who has come home and is followed still: whoever is worried of her finds her here, and who is to get in touch is reminded. */
export type HomePatient = {
  case: string
  given: string
  family: string
  ward: string
  /** The day she left. */
  on: LocalDate
  /** Who gets in touch next: the reader's own unit, and to the ward any. */
  contact: (Pick<HomeContact, 'way' | 'name' | 'on'> & { unitShort: string; isLate: boolean }) | null
  /** The reader's own unit follows her plan up. */
  followUp: FollowUp | null
  /** She comes up at the next meeting. */
  isWorrying: boolean
}

/** What a ward asks for; the others have theirs in their own list. */
export type Home = { today: LocalDate; patients: readonly HomePatient[] }

type Own = Pick<Reader, 'unit'>

/** Those of whom the reader may have more than the minimum; what is due first, then who came home last. */
export function homeOf(
  folds: Pick<Folds, 'arena' | 'case' | 'list'>,
  reader: Own,
  now: number,
): HomePatient[] {
  const today = localDate(now)
  const wards = Object.values(folds.arena().units).filter((it) => it.function === 'ward')
  const lists = wards.map(({ id }) => folds.list(id))
  const known = lists
    .flatMap(({ cases, left }) => [...cases, ...left.map((it) => it.case)])
    .flatMap((id) => disclosed(folds.case(id), reader) ?? [])
  // Who has been in hospital again since is where that stay left her: there still, at home from it, or not alive.
  const later = known.filter(({ episode }) => episode.state !== 'mistake')
  const cameBack = new Set(later.map(({ earlierStay }) => earlierStay?.case))
  // The minimum says that she is there too, and not that she has been before.
  const here = new Set(
    known.flatMap(({ episode, identity }) => (episode.state === 'admitted' ? (identity.number ?? []) : [])),
  )
  const isBack = ({ id, identity }: DisclosedCase) => cameBack.has(id) || here.has(identity.number ?? '')
  return known
    .filter((patient) => patient.tier === 'T1' && isHome(patient, today) && !isBack(patient))
    .map((patient) => homePatient(patient, folds, reader, today))
    .sort((a, b) => byDue(a, b, today) || b.on.localeCompare(a.on) || a.case.localeCompare(b.case))
}

/** Who was moved is in hospital still, at another ward; one with a protected identity stands on no list. */
const isHome = (patient: DisclosedCase, today: LocalDate): boolean =>
  patient.episode.state === 'discharged' && !patient.protectedIdentity && isFollowed(patient, today)

function homePatient(
  patient: DisclosedCase,
  folds: Pick<Folds, 'arena'>,
  { unit: own }: Own,
  today: LocalDate,
): HomePatient {
  const { units } = folds.arena()
  const { id, identity, ward, episode } = patient
  const due = patient.homeContacts
    .filter((it) => isDueContact(it) && (own === ward || it.unit === own))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0]
  return {
    case: id,
    ...{ given: identity.given, family: identity.family },
    ward: keyed(units, ward)?.short ?? '',
    on: episode.endedOn ?? today,
    contact: due
      ? {
          ...{ way: due.way, name: due.name, on: due.on, isLate: due.on < today },
          unitShort: keyed(units, due.unit)?.short ?? '',
        }
      : null,
    followUp: followUpOf(patient, own, today),
    isWorrying: openWorry(patient) !== undefined,
  }
}

/** Somebody gets in touch or follows her plan up today, or should have, or somebody is worried. */
export const isDue = ({ contact, followUp, isWorrying }: HomePatient, today: LocalDate): boolean =>
  isWorrying || (contact !== null && contact.on <= today) || isDueFollowUp(followUp, today)

function byDue(one: HomePatient, other: HomePatient, today: LocalDate): number {
  const since = (it: HomePatient) =>
    isDue(it, today) ? ([it.contact?.on ?? today, it.followUp?.on ?? today].toSorted()[0] ?? today) : '9999'
  return since(one).localeCompare(since(other))
}
