/** Instants are UTC ISO strings in events and milliseconds in folds; days are local dates in Europe/Stockholm. This file alone turns one into the other. */

/** 'YYYY-MM-DD' in Europe/Stockholm. */
export type LocalDate = string
/** 'HH:MM' in Europe/Stockholm. */
export type LocalTime = string

export const minute = 60_000
export const day = 24 * 60 * minute

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** Milliseconds since 1970 → UTC ISO string. */
export const toInstant = (millis: number): string => new Date(millis).toISOString()

/** UTC ISO string → milliseconds since 1970. */
export const fromInstant = (instant: string): number => Date.parse(instant)

/** Agendas ask for the same few hours thousands of times, and Stockholm's day turns on a whole hour of UTC. */
const dates = new Map<number, LocalDate>()
const datesKept = 1_000

export function localDate(millis: number): LocalDate {
  const hour = Math.floor(millis / (60 * minute))
  const known = dates.get(hour)
  if (known !== undefined) return known
  const date = local(millis).slice(0, 10)
  if (dates.size === datesKept) dates.clear()
  dates.set(hour, date)
  return date
}

export const localTime = (millis: number): LocalTime => local(millis).slice(11, 16)

/** The instant at which clocks in Stockholm show this time on this day; of two (autumn) the first, of none (spring) the one after the gap. */
export function instantAt(date: LocalDate, time: LocalTime): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`)
  const before = asUtc - offset(asUtc - day)
  const after = asUtc - offset(asUtc + day)
  const fits = (at: number) => at + offset(at) === asUtc
  return !fits(before) && fits(after) ? after : before
}

/** Is there such a day in the calendar? */
export function isDay(date: string): boolean {
  const millis = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(millis) && new Date(millis).toISOString().slice(0, 10) === date
}

export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)

/** Whole days from one local date to another; negative when `to` lies before `from`. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day)

/** 1 = Monday … 7 = Sunday. */
export const weekday = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

function local(millis: number): string {
  return parts.format(millis).replace(' ', 'T')
}

function offset(millis: number): number {
  const whole = Math.floor(millis / 1000) * 1000
  return Date.parse(`${local(whole)}Z`) - whole
}
