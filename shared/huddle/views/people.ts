import { nameOf } from '../../arena/state.ts'
import type { Folds } from '../../core/rule.ts'
import { companyOf } from '../facets/companies.ts'
import { currentItem } from '../facets/items.ts'
import type { Holder } from '../facets/seats.ts'
import { isUnderWay } from '../facets/status.ts'
import type { Standing } from '../standing.ts'
import type { HuddleState } from '../state.ts'
import type { Busy } from './busy.ts'
import { type MissingParty, missingToday, missingUnits } from './missing.ts'
import { type StrangerHere, strangersHere } from './strangers.ts'

/** One who is here: those of one seat stand together, whose seat it is first, then who sits with them before the same camera. */
export type PersonHere = {
  seat: string
  person: string
  name: string
  unit: string
  unitName: string
  /** There to listen: said so, or has no part in anybody's care. */
  observes: boolean
  /** How many more sit there whom nobody has named; stands with the one whose seat it is. */
  unnamed: number
  /** Has said that nobody else hears or sees; null to all but the lead. */
  undisturbed: boolean | null
}

export type PeopleSlice = {
  /** In the hall everyone, in an item the circle; nobody while held. */
  here: readonly PersonHere[]
  /** The lead's alone: how many wait outside the circle, and who is missing: in an item of its parties, in the hall of all that today's patients concern. */
  waiting: number | null
  missing: readonly MissingParty[]
  /** The lead's alone: who came into a room while a patient is open who is not for them. */
  strangers: readonly StrangerHere[]
}

/** Who is here: in the hall everyone, in an item its circle. Only the lead learns that others wait, and only how many. */
export function peopleSlice(
  state: HuddleState,
  folds: Folds,
  reader: Standing,
  now: () => number,
  busy: Busy,
): PeopleSlice {
  const { at } = reader
  const nobody = { here: [], waiting: null, missing: [], strangers: [] }
  // The ward's own agenda says whom to call, also to one who has not gone in.
  if (at === 'outside' && isUnderWay(state.status) && reader.unit === state.ward)
    return { ...nobody, missing: missingToday(state, folds, busy) }
  if (at === 'outside' || at === 'held' || at === 'closing' || at === 'heldBack') return nobody
  const seats = Object.entries(state.seats)
  const inside = at === 'inside' ? seats.filter(([, seat]) => state.door.circle.includes(seat.unit)) : seats
  const here = inside.flatMap(([id]) => seatHere(id, state, folds, reader.leads))
  if (!reader.leads) return { ...nobody, here }
  if (at === 'hall') return { ...nobody, here, missing: missingToday(state, folds, busy) }
  const current = at === 'inside' ? currentItem(state) : undefined
  if (!current) return { ...nobody, here }
  return {
    here,
    waiting: seats.length - inside.length,
    missing: missingUnits(state, folds, current.case, busy),
    strangers: strangersHere(state, folds, current.case, now),
  }
}

/** Whose seat it is, and who sits with them. */
function seatHere(id: string, state: HuddleState, folds: Folds, isForLead: boolean): PersonHere[] {
  const seat = state.seats[id]
  if (!seat) return []
  const arena = folds.arena()
  const company = companyOf(state, id)
  const shown = ({ person, unit }: Holder) => ({
    ...{ seat: id, person, name: nameOf(arena, person) },
    ...{ unit, unitName: arena.units[unit]?.name ?? '' },
    undisturbed: isForLead ? state.undisturbed.includes(id) : null,
  })
  const beside = (company?.people ?? []).map((one) => ({
    ...shown(one),
    observes: one.observes,
    unnamed: 0,
  }))
  return [{ ...shown(seat), observes: false, unnamed: company?.unnamed ?? 0 }, ...beside]
}
