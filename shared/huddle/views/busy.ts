import { partiesNow } from '../../case/facets/parties.ts'
import type { Folds } from '../../core/rule.ts'
import { type Foretold, foretold } from '../foretold.ts'
import { huddleKey } from '../rules/plan.ts'
import type { HuddleState } from '../state.ts'
import { windowSlice } from './window.ts'

/** Units whose persons are inside another of the day's meetings, and when their own patients there are through: whole minutes (ms). */
export type Busy = Readonly<Record<string, number>>

/**
 * Who cannot be here now because the same persons are needed in another meeting of the day. Of that meeting nothing more is told
 * than until when: neither whose it is, nor about whom.
 */
export function busyElsewhere(state: HuddleState, folds: Folds, now: number): Busy {
  const inside = insideElsewhere(state, folds)
  const known = new Map<HuddleState, Foretold>()
  return Object.fromEntries(
    [...inside].flatMap(([unit, places]) => {
      const here = Object.values(state.seats).flatMap((seat) => (seat.unit === unit ? [seat.person] : []))
      const isAt = (all: readonly Place[], person: string) => all.some(({ people }) => people.has(person))
      // Most often somebody is here who is nowhere else, and no other meeting's times need be foretold.
      if (here.some((person) => !isAt(places, person))) return []
      const until = places.flatMap((place) => {
        const times = known.get(place.of) ?? foretold(place.of, folds, now)
        known.set(place.of, times)
        const window = windowSlice(times.windows, { unit })
        return window ? [{ ...place, to: window.to }] : []
      })
      if (until.length === 0 || here.some((person) => !isAt(until, person))) return []
      return [[unit, Math.max(...until.map(({ to }) => to))]]
    }),
  )
}

/** Another meeting where some of a unit's persons are inside. */
type Place = { readonly of: HuddleState; readonly people: ReadonlySet<string> }

/** Of the units concerned here, those with persons inside another meeting. */
function insideElsewhere(state: HuddleState, folds: Folds): Map<string, Place[]> {
  const concerned = new Set(state.items.flatMap((item) => partiesNow(folds.case(item.case))))
  const all = new Map<string, Place[]>()
  for (const of of othersThatDay(state, folds)) {
    if (of.door.phase !== 'open') continue
    for (const unit of of.door.circle) {
      if (!concerned.has(unit)) continue
      const seats = Object.values(of.seats).filter((seat) => seat.unit === unit)
      if (seats.length === 0) continue
      const place = { of, people: new Set(seats.map(({ person }) => person)) }
      all.set(unit, [...(all.get(unit) ?? []), place])
    }
  }
  return all
}

function othersThatDay(state: HuddleState, folds: Folds): HuddleState[] {
  return Object.keys(folds.arena().schedules).flatMap((ward) => {
    const id = ward === state.ward ? null : folds.claimed(huddleKey(ward, state.day))
    return id === null ? [] : [folds.huddle(id)]
  })
}
