import { partiesNow } from '../../case/facets/parties.ts'
import type { Folds } from '../../core/rule.ts'
import { huddleKey } from '../rules/plan.ts'
import type { HuddleState } from '../state.ts'
import { windowsOf } from './window.ts'

/** Units whose persons are inside another of the day's meetings, and when their own patients there are through: whole minutes (ms). */
export type Busy = Readonly<Record<string, number>>

/**
 * Who cannot be here now because the same persons are needed in another meeting of the day. Of that meeting nothing more is told
 * than until when: neither whose it is, nor about whom.
 */
export function busyElsewhere(state: HuddleState, folds: Folds, now: number): Busy {
  const until = new Map<string, number>()
  const away = new Map<string, Set<string>>()
  const concerned = new Set(state.items.flatMap((item) => partiesNow(folds.case(item.case))))
  for (const other of othersThatDay(state, folds)) {
    if (other.door.phase !== 'open') continue
    const windowOf = windowsOf(other, folds, () => now)
    for (const unit of other.door.circle) {
      if (!concerned.has(unit)) continue
      const inside = Object.values(other.seats).filter((seat) => seat.unit === unit)
      const window = inside.length > 0 ? windowOf(unit) : null
      if (!window) continue
      until.set(unit, Math.max(until.get(unit) ?? 0, window.to))
      away.set(unit, new Set([...(away.get(unit) ?? []), ...inside.map(({ person }) => person)]))
    }
  }
  const free = Object.values(state.seats).filter(({ person, unit }) => !away.get(unit)?.has(person))
  const busy = [...until].filter(([unit]) => !free.some((seat) => seat.unit === unit))
  return Object.fromEntries(busy)
}

function othersThatDay(state: HuddleState, folds: Folds): HuddleState[] {
  return Object.keys(folds.arena().schedules).flatMap((ward) => {
    const id = ward === state.ward ? null : folds.claimed(huddleKey(ward, state.day))
    return id === null ? [] : [folds.huddle(id)]
  })
}
