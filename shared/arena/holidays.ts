import { addDays, type LocalDate, weekday } from '../core/time.ts'

/**
 * Days without huddles on top of the schedule: the public holidays that can fall on a weekday (lag 1989:253), and the
 * three eves when offices are shut as well. For when people meet only: payment days run on all of them.
 */
export function isHoliday(date: LocalDate): boolean {
  const year = Number(date.slice(0, 4))
  const easter = easterSunday(year)
  return (
    fixed.includes(date.slice(5)) ||
    movable.some((days) => addDays(easter, days) === date) ||
    date === midsummerEve(year)
  )
}

/** A day on which offices are open. */
export const isWorkingDay = (date: LocalDate): boolean => weekday(date) <= 5 && !isHoliday(date)

/** The first working day after this one. */
export function nextWorkingDay(date: LocalDate): LocalDate {
  const next = addDays(date, 1)
  return isWorkingDay(next) ? next : nextWorkingDay(next)
}

/** The day after is no working day: a Friday, a Saturday, the day before a red one. */
export const isBeforeFreeDays = (date: LocalDate): boolean => !isWorkingDay(addDays(date, 1))

const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']
/** Good Friday, Easter Monday, Ascension Day. */
const movable = [-2, 1, 39]

/** The Friday between 19 and 25 June. */
function midsummerEve(year: number): LocalDate {
  const first = `${year}-06-19`
  return addDays(first, (5 - weekday(first) + 7) % 7)
}

/** Meeus, Jones and Butcher's reckoning for the Gregorian calendar; the one-letter names are theirs. */
function easterSunday(year: number): LocalDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
