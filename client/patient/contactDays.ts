import { isHoliday } from '../../shared/arena/holidays.ts'
import { addDays, type LocalDate, weekday } from '../../shared/core/time.ts'

/** Days that a first contact mostly falls on: the working day after going home, a few days later, and a week. */
export function contactDays(leavesOn: LocalDate | null, today: LocalDate): LocalDate[] {
  const from = leavesOn === null || leavesOn < today ? today : leavesOn
  return [...new Set([1, 3, 7].map((days) => workingDay(addDays(from, days))))]
}

const workingDay = (date: LocalDate): LocalDate =>
  weekday(date) > 5 || isHoliday(date) ? workingDay(addDays(date, 1)) : date
