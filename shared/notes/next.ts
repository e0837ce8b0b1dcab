import { isHoliday } from '../arena/holidays.ts'
import type { WardSchedule } from '../arena/state.ts'
import { addDays, instantAt, type LocalDate, localDate, weekday } from '../core/time.ts'

/** Christmas is the longest a ward goes without meeting; a schedule of one weekday may lose two in a row to it. */
const furthest = 28

/** The first scheduled day after this one whose hour has not passed; also when it is asked long afterwards. */
export function nextHuddle(
  { weekdays, start }: WardSchedule,
  after: LocalDate,
  now: number,
): { day: LocalDate; startsAt: number } | null {
  const yesterday = addDays(localDate(now), -1)
  const from = after < yesterday ? yesterday : after
  for (let ahead = 1; ahead <= furthest; ahead++) {
    const day = addDays(from, ahead)
    const startsAt = instantAt(day, start)
    if (weekdays.includes(weekday(day)) && !isHoliday(day) && startsAt > now) return { day, startsAt }
  }
  return null
}
