import { type ArenaState, isInCare } from '../arena/state.ts'
import type { CaseState } from '../case/state.ts'
import { entitledUnits } from '../policy/disclosed.ts'
import { type Holder, type Seat, unheardMs } from './door.ts'
import type { HuddleEvent } from './events.ts'
import type { Attendance, HuddleState } from './state.ts'

/** Someone who sits with another before the same camera. `observes`: said to be there to listen only. */
export type Companion = Holder & { readonly observes: boolean }

/** Those who sit with one seat, by name; `unnamed`: how many more there are whom nobody has named yet. */
export type Company = {
  readonly host: Holder
  readonly people: readonly Companion[]
  readonly unnamed: number
}
/** By seat. A company whose seat was lost waits for its host to sit down again: people do not leave a room because the net does. */
export type Companies = Readonly<Record<string, Company>>

type Seats = Readonly<Record<string, Seat>>

export function evolveCompanies(companies: Companies, { type, body }: HuddleEvent, seats: Seats): Companies {
  switch (type) {
    case 'seatTaken': {
      const waiting = waitingFor(companies, body, seats)
      if (!waiting) return companies
      const { [waiting.seat]: _, ...others } = companies
      return { ...others, [body.seat]: waiting.company }
    }
    case 'companionTicked': {
      const { seat, ...companion } = body
      return change(companies, seat, seats, (it) => ({
        ...it,
        people: [...without(it, companion.person), companion],
      }))
    }
    case 'companionGone':
      return change(companies, body.seat, seats, (it) => ({ ...it, people: without(it, body.person) }))
    case 'unnamedCounted':
      return change(companies, body.seat, seats, (it) => ({ ...it, unnamed: body.unnamed }))
    default:
      return companies
  }
}

/** The attendance of those who sit with others: from tick to tick, for as long as their seat is there. */
export function attendWith(attendance: readonly Attendance[], before: HuddleState, event: HuddleEvent) {
  const { type, body, at } = event
  const came = (seat: string, people: readonly Companion[]): Attendance[] =>
    people.map((one) => ({ ...one, from: at, to: null, with: seat }))
  const gone = (isGone: (one: Attendance) => boolean) =>
    attendance.map((one) =>
      one.with !== undefined && one.to === null && isGone(one) ? { ...one, to: at } : one,
    )
  switch (type) {
    case 'seatTaken': {
      const waiting = waitingFor(before.companies, body, before.seats)
      return waiting ? [...attendance, ...came(body.seat, waiting.company.people)] : attendance
    }
    case 'companionTicked': {
      const { seat, ...companion } = body
      if (!before.seats[seat]) return attendance
      const open = gone((one) => one.with === seat && one.person === body.person)
      return [...open, ...came(seat, [companion])]
    }
    case 'companionGone':
      return gone((one) => one.with === body.seat && one.person === body.person)
    case 'seatLeft':
      return gone((one) => one.with === body.seat)
    default:
      return attendance
  }
}

/** Those who sit with this seat, while it is there. */
export const companyOf = ({ companies, seats }: Pick<HuddleState, 'companies' | 'seats'>, seat: string) =>
  seats[seat] ? companies[seat] : undefined

/** Units that somebody is here for: on a seat of theirs, or beside a camera that will be on for this patient. */
export function unitsHere(state: HuddleState, entitled: readonly string[]): readonly string[] {
  return Object.entries(state.seats).flatMap(([id, { unit }]) => {
    const beside = entitled.includes(unit) ? (companyOf(state, id)?.people ?? []) : []
    return [unit, ...beside.map((one) => one.unit)]
  })
}

/** Someone in a room where a patient will be heard, whom the patient is not for. */
export type Stranger = Companion & { readonly seat: string }

/**
 * Who has to go out before this patient is opened: sits before a camera of the circle, and is of no unit in it or has no part in
 * its care. Everyone else leaves by the door; one in somebody else's room has to be asked. So has one whose room was just lost: it
 * may sound still, and be back at any moment.
 */
export function strangersTo(
  patient: CaseState,
  state: HuddleState,
  arena: ArenaState,
  now: () => number,
): Stranger[] {
  const entitled = entitledUnits(patient)
  return Object.entries(state.companies).flatMap(([seat, { host, people }]) => {
    if (people.length === 0 || !entitled.includes(host.unit) || !maySound(state, seat, now)) return []
    return people
      .filter((one) => !entitled.includes(one.unit) || !isInCare(arena, one.person, one.unit, now()))
      .map((one) => ({ ...one, seat }))
  })
}

function maySound({ seats, door }: HuddleState, seat: string, now: () => number): boolean {
  const lost = door.unheard[seat]
  return seats[seat] !== undefined || (lost !== undefined && now() - lost.since < unheardMs)
}

function waitingFor(companies: Companies, { person, unit }: Holder, seats: Seats) {
  const found = Object.entries(companies).find(
    ([seat, { host }]) => !seats[seat] && host.person === person && host.unit === unit,
  )
  return found && { seat: found[0], company: found[1] }
}

function change(
  companies: Companies,
  seat: string,
  seats: Seats,
  to: (company: Company) => Company,
): Companies {
  const host = seats[seat] ?? companies[seat]?.host
  if (!host) return companies
  const { person, unit } = host
  const company = companies[seat] ?? { host: { person, unit }, people: [], unnamed: 0 }
  return { ...companies, [seat]: to(company) }
}

const without = ({ people }: Company, person: string): readonly Companion[] =>
  people.filter((one) => one.person !== person)
