import { type ArenaState, isInCare } from '../arena/state.ts'
import type { CaseState } from '../case/state.ts'
import { entitledUnits } from '../policy/disclosed.ts'
import { unheardMs } from './door.ts'
import { type Companion, companyOf } from './facets/companies.ts'
import type { HuddleState } from './state.ts'

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
