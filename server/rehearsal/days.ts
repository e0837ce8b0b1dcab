import { isHoliday } from '../../shared/arena/holidays.ts'
import { addDays, type LocalDate, weekday } from '../../shared/core/time.ts'

/** The story's two days: the one it is opened on, and the last one before it when the wards met. */
export type Days = { today: LocalDate; before: LocalDate }

export function meetingBefore(day: LocalDate): LocalDate {
  const before = addDays(day, -1)
  return weekday(before) > 5 || isHoliday(before) ? meetingBefore(before) : before
}
