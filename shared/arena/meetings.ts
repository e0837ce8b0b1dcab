import { addDays, instantAt, type LocalDate, localDate, minute, weekday } from '../core/time.ts'
import { isHoliday } from './holidays.ts'
import type { ArenaState } from './state.ts'

/** How far ahead a calendar knows of its meetings. */
const days = 6 * 7
/** How long a meeting stands in a calendar while nobody knows how long it will be, whatever its patients. */
export const usualLengthMs = 45 * minute

export type Meeting = { ward: string; wardName: string; day: LocalDate; startsAt: number }

/** The meetings of the coming weeks, in order: a ward has its own; everybody else is awaited at every ward's, every day (nobody's presence tells of a patient). */
export function meetingsAhead({ schedules, units }: ArenaState, unit: string, now: number): Meeting[] {
  const today = localDate(now)
  const own = Object.entries(schedules).filter(([ward]) => units[unit]?.function !== 'ward' || ward === unit)
  return Array.from({ length: days }, (_, ahead) => addDays(today, ahead)).flatMap((day) =>
    own.flatMap(([ward, { weekdays, start }]) =>
      weekdays.includes(weekday(day)) && !isHoliday(day)
        ? [{ ward, wardName: units[ward]?.name ?? '', day, startsAt: instantAt(day, start) }]
        : [],
    ),
  )
}
