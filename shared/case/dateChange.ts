import { addDays, daysBetween, type LocalDate } from '../core/time.ts'
import { tierFor } from '../policy/disclosed.ts'
import { changeNow, type EstimateChange, knows } from './facets/estimate.ts'
import type { CaseState } from './state.ts'

/** The change that somebody still has to learn of, and who. A later one is another: whoever knew of the one before is told anew. */
export function unacknowledged(
  state: CaseState,
): { number: number; change: EstimateChange; units: readonly string[] } | null {
  const found = state.episode.state === 'admitted' ? changeNow(state) : null
  if (!found) return null
  const units = found.change.told.filter((unit) => isAsked(state, found.change, unit))
  return units.length === 0 ? null : { ...found, units }
}

/** Told of it then, may hear of it still, and has not said that it knows. */
const isAsked = (state: CaseState, change: EstimateChange, unit: string): boolean =>
  unit !== state.ward && tierFor(state, unit) === 'T1' && !knows(change, unit)

/**
 * Who was told is called as well when it is too close to be read on a screen: going home was or is today or tomorrow, is earlier
 * than it was, more than a day later, or off altogether (domain 0.7, after Halland's rule).
 */
export function mustCall(
  { from, to, calledOffBy }: Pick<EstimateChange, 'from' | 'to' | 'calledOffBy'>,
  today: LocalDate,
): boolean {
  if (to === null) return from !== null || calledOffBy !== null
  const isNear = ({ day }: { day: LocalDate }) => day >= today && day <= addDays(today, 1)
  if (isNear(to)) return true
  if (from === null) return false
  const moved = daysBetween(from.day, to.day)
  return isNear(from) || moved < 0 || moved > 1
}
