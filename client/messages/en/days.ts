import { daysBetween, localDate, time } from '../when.ts'

/** Days as `../when.ts` has them, in English; hours are written alike. */
const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
})
const longFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})
const weekdayFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short' })
const nearby = 180
const relative: Record<number, string> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' }

/** "today 13.00", "Tue 24 Nov 10.00". */
export const moment = (instant: string, now: string): string =>
  `${relativeDay(localDate(instant), localDate(now))} ${time(instant)}`

/** "today", "tomorrow", "yesterday", else as `day`. */
export const relativeDay = (date: string, today: string): string =>
  relative[daysBetween(today, date)] ?? day(date, today)

/** "Tue 24 Nov", and the year where the weekday no longer makes it plain. */
export function day(date: string, today: string): string {
  const text = plain(format, date)
  return Math.abs(daysBetween(today, date)) > nearby ? `${text} ${date.slice(0, 4)}` : text
}

/** "Monday 23 November". */
export const longDay = (date: string): string => plain(longFormat, date)

/** "Sat". */
export const weekday = (date: string): string => plain(weekdayFormat, date)

const plain = (form: Intl.DateTimeFormat, date: string): string =>
  form.format(new Date(`${date}T12:00:00Z`)).replace(',', '')
