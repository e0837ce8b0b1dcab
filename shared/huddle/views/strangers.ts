import { nameOf } from '../../arena/state.ts'
import type { Folds } from '../../core/rule.ts'
import { strangersTo } from '../company.ts'
import type { HuddleState } from '../state.ts'

/** Someone in a room who has to go out before a patient is opened. `roomName`: the unit whose camera it is. */
export type StrangerHere = {
  seat: string
  person: string
  name: string
  unitName: string
  roomName: string
}

export function strangersHere(
  state: HuddleState,
  folds: Folds,
  id: string,
  now: () => number,
): StrangerHere[] {
  const arena = folds.arena()
  return strangersTo(folds.case(id), state, arena, now).map(({ seat, person, unit }) => ({
    ...{ seat, person, name: nameOf(arena, person) },
    unitName: arena.units[unit]?.name ?? '',
    roomName: arena.units[state.companies[seat]?.host.unit ?? '']?.name ?? '',
  }))
}
