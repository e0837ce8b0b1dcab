import { daysBetween, type LocalDate } from '../../../shared/core/time.ts'
import { isDay } from './number.ts'
import { take } from './words.ts'

/** A day, or null for one that is written as a day but is in no calendar ("31/11"). */
export type Found = LocalDate | null

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const monthWord =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** Takes every date in digits or with a month's name out of what is said, in the ways Swedes write them: the year first or the day first, never the month. */
export function calendarDays(said: { rest: string }, today: LocalDate): Found[] {
  const edge = '(?<![\\d/.-])'
  const end = '(?![\\d/-])'
  const days: Found[] = []
  const look = (pattern: string, order: 'ymd' | 'dmy') => {
    for (const [, a = '', b = '', c] of take(said, new RegExp(edge + pattern + end, 'gu'))) {
      days.push(
        order === 'ymd' ? whole(a, b, c ?? '') : c === undefined ? nearest(a, b, today) : whole(c, b, a),
      )
    }
  }
  look('(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})', 'ymd')
  look('(20\\d\\d)(\\d\\d)(\\d\\d)', 'ymd')
  look('(\\d\\d)-(\\d\\d)-(\\d\\d)', 'ymd')
  look('(\\d\\d)(\\d\\d)(\\d\\d)', 'ymd')
  look('(\\d{1,2})/(\\d{1,2})(?:\\s?[-/.]\\s?((?:20)?\\d\\d)(?![.:]))?', 'dmy')
  look('(\\d{1,2})[.-](\\d{1,2})[.-]((?:20)?\\d\\d)', 'dmy')
  look(`(\\d{1,2})(?::?[ea])?\\s?(${monthWord})(?!\\p{L})\\.?(?:\\s?-?\\s?((?:20)?\\d\\d)(?![.:]))?`, 'dmy')
  if (days.length === 0) look('(\\d{1,2})[.-](\\d{1,2})', 'dmy')
  return days
}

function whole(year: string, month: string, day: string): Found {
  const date = `${year.length === 2 ? `20${year}` : year}-${monthOf(month)}-${day.padStart(2, '0')}`
  return isDay(date) ? date : null
}

/** Without a year, the one that brings the day nearest to today. */
function nearest(day: string, month: string, today: LocalDate): Found {
  const year = Number(today.slice(0, 4))
  const possible = [year - 1, year, year + 1].flatMap((one) => whole(String(one), month, day) ?? [])
  const [first] = possible.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))
  return first ?? null
}

const monthOf = (month: string): string =>
  (/\d/.test(month) ? month : String(months.indexOf(month.slice(0, 3)) + 1)).padStart(2, '0')
