import { type ArenaState, nameOf, type Unit } from '../arena/state.ts'
import type { Assistance } from '../case/facets/assistance.ts'
import type { Destined } from '../case/facets/destination.ts'
import type { Estimate } from '../case/facets/estimate.ts'
import type { Lane } from '../case/facets/lanes.ts'
import { readySince } from '../case/facets/readiness.ts'
import type { Reception } from '../case/facets/receptions.ts'
import { bedNow } from '../case/facets/where.ts'
import { awaitsAnswer } from '../case/openEntries.ts'
import { type Said, saidBy } from '../case/views/said.ts'
import { decides } from '../case/who.ts'
import { keyed } from '../core/keyed.ts'
import { type LocalDate, localDate } from '../core/time.ts'
import type { DisclosedCase } from '../policy/disclosed.ts'
import { type Ask, asksOf, leavesSoon } from './asks.ts'
import { type FollowUp, followUpOf } from './followUp.ts'
import { type SipCall, sipCallOf } from './sip.ts'

/** One of ours who is in hospital. */
export type OwnPatient = {
  case: string
  given: string
  family: string
  number: string | null
  birthDate: LocalDate | null
  ward: string
  estimate: Estimate | null
  /** Null: until there is a basis we have the statutory minimum (LUS 2:1–2), and nothing is asked of us. */
  told: Told | null
  /** What is still asked of us. */
  asks: readonly Ask[]
  /** `now`: something is asked, and she may leave, or the last day to call to a SIP is, today or tomorrow, or a follow-up of one is late. `withheld`: nothing can be asked yet. */
  urgency: Urgency
}
export type Urgency = 'now' | 'asked' | 'withheld' | 'done'

export type Told = {
  bed: string | null
  /** The law's minimum is when she leaves, not when she came (LUS 2:2). */
  admittedOn: LocalDate | null
  readySince: LocalDate | null
  estimateBefore: Estimate | null
  destination: Pick<NonNullable<Destined['destination']>, 'to' | 'awaits'> | null
  lane: Pick<Lane, 'mark' | 'line' | 'hindrance'> | null
  reception: Said<Reception> | null
  /** Of the health centre she is listed at alone, which names it (LUS 2:5). */
  contact: { name: string; phone: string | null } | null
  /** Of the health centre she is listed at. */
  sip: SipCall | null
  /** Whose it is. */
  sipFollowUp: FollowUp | null
  /** Of those alone who decide; null in it while they have said nothing. */
  assistance: { said: Said<NonNullable<Assistance['assistance']>> | null } | null
  questions: readonly {
    entry: string
    text: string
    due: string | null
    dueOn: LocalDate | null
    byName: string
  }[]
}

export function ownPatient(patient: DisclosedCase, arena: ArenaState, unit: Unit, now: number): OwnPatient {
  const today = localDate(now)
  const { given, family, number, birthDate } = patient.identity
  const asks = asksOf(patient, unit, today)
  const told = patient.tier === 'T1' ? toldOf(patient, arena, unit, now) : null
  return {
    case: patient.id,
    ...{ given, family, number, birthDate },
    ward: keyed(arena.units, patient.ward)?.name ?? '',
    estimate: patient.estimate,
    told,
    asks,
    urgency: urgencyOf(patient, asks, told, today),
  }
}

function urgencyOf(
  patient: DisclosedCase,
  asks: readonly Ask[],
  told: Told | null,
  today: LocalDate,
): Urgency {
  if (patient.tier !== 'T1') return 'withheld'
  if (asks.length === 0) return 'done'
  const isLate = told?.sip?.isNear || told?.sipFollowUp?.isLate
  return isLate || leavesSoon(patient, today) ? 'now' : 'asked'
}

function toldOf(patient: DisclosedCase, arena: ArenaState, unit: Unit, now: number): Told {
  const { destination, assistance, designatedContact, healthCentre } = patient
  const lane = keyed(patient.lanes, unit.id)
  const reception = keyed(patient.receptions, unit.id)
  return {
    bed: bedNow(patient),
    admittedOn: patient.admittedOn,
    readySince: readySince(patient),
    estimateBefore: patient.estimateChanges.at(-1)?.from ?? null,
    destination: destination && { to: destination.to, awaits: destination.awaits },
    lane: lane ? { mark: lane.mark, line: lane.line, hindrance: lane.hindrance } : null,
    reception: reception ? saidBy(reception, arena) : null,
    contact:
      designatedContact && healthCentre === unit.id
        ? { name: designatedContact.name, phone: designatedContact.phone }
        : null,
    sip: sipCallOf(patient, arena, unit, now),
    sipFollowUp: followUpOf(patient, unit.id, localDate(now)),
    assistance: decides(patient, unit) ? { said: assistance && saidBy(assistance, arena) } : null,
    questions: patient.entries
      .filter((entry) => entry.content.owner === unit.id && awaitsAnswer(entry))
      .map(({ id, content: { text, due, dueOn }, by }) => ({
        entry: id,
        ...{ text, due, dueOn },
        byName: nameOf(arena, by),
      })),
  }
}
