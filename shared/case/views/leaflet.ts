import type { ArenaState } from '../../arena/state.ts'
import { keyed } from '../../core/keyed.ts'
import type { Refusal } from '../../core/refusal.ts'
import { type LocalDate, type LocalTime, localDate } from '../../core/time.ts'
import { disclosed, type Reader } from '../../policy/disclosed.ts'
import type { Destination } from '../facets/destination.ts'
import type { Estimate } from '../facets/estimate.ts'
import { type ContactWay, isDueContact } from '../facets/homeContacts.ts'
import { partiesNow } from '../facets/parties.ts'
import type { CaseState } from '../state.ts'
import { takesOver } from '../who.ts'

/**
 * What the person takes home on paper (patientlag 3:2 b): who comes and when, who is responsible, whom she calls. Null or empty is not
 * known yet, and is said so. What others have written for each other is not in it.
 */
export type Leaflet = {
  case: string
  given: string
  family: string
  ward: { name: string; phone: string }
  today: LocalDate
  home: Estimate | null
  to: Destination | null
  /** Who has said that they receive her, and when they are there first. */
  comes: readonly { name: string; phone: string; on: LocalDate | null }[]
  /** Concerned, and have not said that they come. */
  unknown: readonly string[]
  physician: string | null
  contact: { name: string; phone: string | null } | null
  healthCentre: { name: string; phone: string } | null
  /** When they make a plan together; null: there is to be no SIP. */
  sip: { day: LocalDate | null; time: LocalTime | null } | null
  /** Who gets in touch to hear how she is. */
  follow: readonly { name: string; way: ContactWay; on: LocalDate }[]
}

/** The ward's alone: it is the ward that gives it to her. */
export function leafletOf(
  state: CaseState,
  arena: ArenaState,
  reader: Reader,
  now: number,
): Leaflet | Refusal {
  const patient = disclosed(state, reader)
  if (!patient) return { code: 'notFound' }
  if (reader.unit !== patient.ward) return { code: 'onlyTheWard' }
  const unit = (id: string) => ({ name: arena.units[id]?.name ?? '', phone: arena.units[id]?.phone ?? '' })
  const { identity, healthCentre, receptions, designatedContact: contact } = patient
  const concerned = partiesNow(patient)
  const receives = concerned.filter((id) => receptions[id]?.mark === 'receives')
  return {
    case: patient.id,
    given: identity.given,
    family: identity.family,
    ward: unit(patient.ward),
    today: localDate(now),
    home: patient.estimate,
    to: patient.destination?.to ?? null,
    comes: receives.map((id) => ({ ...unit(id), on: receptions[id]?.firstContactOn ?? null })),
    // Assessors decide; it is others who come to her.
    unknown: concerned
      .flatMap((id) => keyed(arena.units, id) ?? [])
      .filter((it) => takesOver(it) && !receives.includes(it.id))
      .map(({ name }) => name),
    physician: (healthCentre === null ? null : receptions[healthCentre]?.physician) ?? null,
    contact: contact && { name: contact.name, phone: contact.phone },
    healthCentre: healthCentre === null ? null : unit(healthCentre),
    sip: sipOf(patient),
    follow: patient.homeContacts
      .filter(isDueContact)
      .map(({ unit: id, way, on }) => ({ name: unit(id).name, way, on })),
  }
}

function sipOf({ sip: { state, meeting } }: CaseState): Leaflet['sip'] {
  if (state === 'notNeeded' || state === 'declined' || state === 'held') return null
  const booked = state === 'booked' ? meeting : null
  return { day: booked?.day ?? null, time: booked?.time ?? null }
}
