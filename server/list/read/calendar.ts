import { daysBetween, isDay, type LocalDate } from '../../../shared/core/time.ts'
import { take } from './words.ts'

/** A day, or null for one that is written as a day but is in no calendar ("31/11"). */
export type Found = LocalDate | null

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const monthWord =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const spelled = (pattern: string): RegExp => new RegExp(`(?<![\\d/.-])${pattern}(?![\\d/-])`, 'gu')
/** The ways Swedes write a date: the year first or the day first, never the month. */
const yearFirst = [
  '(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})',
  '(20\\d\\d)(\\d\\d)(\\d\\d)',
  '(\\d\\d)-?(\\d\\d)-?(\\d\\d)',
]
const dayFirst = [
  '(\\d{1,2})/(\\d{1,2})(?:\\s?[-/.]\\s?((?:20)?\\d\\d)(?![.:]))?',
  '(\\d{1,2})[.-](\\d{1,2})[.-]((?:20)?\\d\\d)',
  `(\\d{1,2})(?::?[ea])?\\s?(${monthWord})(?!\\p{L})\\.?(?:\\s?-?\\s?((?:20)?\\d\\d)(?![.:]))?`,
]
const yearFirstSpelled = yearFirst.map(spelled)
const dayFirstSpelled = dayFirst.map(spelled)
const dayAndMonth = spelled('(\\d{1,2})[.-](\\d{1,2})')

/** Takes every date in digits or with a month's name out of what is said. */
export function calendarDays(said: { rest: string }, today: LocalDate): Found[] {
  if (!/\d/.test(said.rest)) return []
  const days = [
    ...yearFirstSpelled
      .flatMap((way) => take(said, way))
      .map(([, year, month, day]) => whole(year, month, day)),
    ...dayFirstSpelled
      .flatMap((way) => take(said, way))
      .map(([, day, month, year]) =>
        year === undefined ? nearest(day, month, today) : whole(year, month, day),
      ),
  ]
  if (days.length > 0) return days
  return take(said, dayAndMonth).map(([, day, month]) => nearest(day, month, today))
}

function whole(year = '', month = '', day = ''): Found {
  const date = `${year.length === 2 ? `20${year}` : year}-${monthOf(month)}-${day.padStart(2, '0')}`
  return isDay(date) ? date : null
}

/** Without a year, the one that brings the day nearest to today. */
function nearest(day: string | undefined, month: string | undefined, today: LocalDate): Found {
  const year = Number(today.slice(0, 4))
  const possible = [year - 1, year, year + 1].flatMap((one) => whole(String(one), month, day) ?? [])
  const [first] = possible.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))
  return first ?? null
}

const monthOf = (month: string): string =>
  (/\d/.test(month) ? month : String(months.indexOf(month.slice(0, 3)) + 1)).padStart(2, '0')
