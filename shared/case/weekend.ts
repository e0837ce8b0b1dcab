import { isBeforeFreeDays, nextWorkingDay } from '../arena/holidays.ts'
import type { ArenaState } from '../arena/state.ts'
import type { LocalDate } from '../core/time.ts'
import { type Item, itemsOf } from './checklist.ts'
import type { CaseState } from './state.ts'

/**
 * Helgkoll: on a Friday, and on every day before a red one, what is looked at once more for whoever goes home before offices open again.
 * Null for everybody else, and on all other days.
 */
export function weekendOf(state: CaseState, arena: ArenaState, today: LocalDate): readonly Item[] | null {
  const leavesOn = state.estimate?.day
  if (!isBeforeFreeDays(today) || leavesOn === undefined || state.episode.state !== 'admitted') return null
  if (leavesOn < today || leavesOn >= nextWorkingDay(today)) return null
  return itemsOf(state, arena).filter(({ row, need }) => row.weekend && need !== 'notNeeded')
}

export const isArranged = ({ answered }: Item): boolean => answered?.mark === 'confirmed'
