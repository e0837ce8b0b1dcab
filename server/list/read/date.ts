import type { Estimate } from '../../../shared/case/facets/estimate.ts'
import { addDays, daysBetween, type LocalDate, type LocalTime, weekday } from '../../../shared/core/time.ts'
import type { FaultCode } from '../../../shared/list/fault.ts'
import { calendarDays, type Found } from './calendar.ts'
import { clock } from './clock.ts'
import { type Cell, momentOf, textOf } from './table.ts'
import { partOfDay, surenessWords, take, word } from './words.ts'

export type ReadDate = {
  day: LocalDate
  part: Estimate['part']
  time: LocalTime | null
  sureness: Estimate['sureness'] | null
}
/** A day to come (going home) or one that has been (admitted, ready since): a weekday means the next or the last. */
export type Sense = 'coming' | 'past'

const nothing =
  /^(?:[-–?.]*|oklart?|ej klart?|ej satt|ej planerat?|ej aktuellt|vet ej|okänt|saknas|nej|inte? satt)$/

/** Null when the cell says nothing; a fault when it says something that can be read in more than one way, or in none. */
export function readDate(cell: Cell, today: LocalDate, sense: Sense): ReadDate | { fault: FaultCode } | null {
  const exact = momentOf(cell) ?? serial(cell)
  if (exact !== null) return inReach({ ...exact, part: null, sureness: null }, today, sense)
  const text = textOf(cell).toLocaleLowerCase('sv')
  if (nothing.test(text)) return null

  // Databases write a day as its midnight, and put a T before the time.
  const said = { rest: ` ${text.replace(/[ t]00:00:00(?:\.0+)?$/, '').replace(/(?<=\d)t(?=\d\d:)/, ' ')} ` }
  const sureness = surenessWords(said)
  const times = take(said, /(?<!\p{L})kl\.?\s*(\d{1,2})(?:[.:](\d\d))?(?![\d.:/-])/gu).map(([, h, m]) =>
    clock(Number(h), Number(m ?? 0)),
  )
  const found = calendarDays(said, today)
  times.push(
    ...take(said, /(?<![\d.:/-])(\d{1,2})[.:](\d\d)(?::\d\d)?(?![\d.:/-])/gu).map(([, h, m]) =>
      clock(Number(h), Number(m ?? 0)),
    ),
  )
  const relative = relativeDays(said, today)
  const weekdays = take(said, weekdayWord).map(
    ([, name]) => weekdayNumbers.indexOf((name ?? '').slice(0, 2)) + 1,
  )
  const parts = partOfDay(said)
  take(said, fillers)
  if (/[^\s.,()]/.test(said.rest)) return unclear
  if (times.includes(null) || times.length > 1 || parts.length > 1 || sureness.length > 1) return unclear

  const days = [...found, ...relative]
  if (days.includes(null)) return { fault: 'dateImpossible' }
  const [only = null, ...more] = [...new Set(days)]
  if (more.length > 0 || weekdays.length > 1) return unclear
  const [named] = weekdays
  if (only !== null && named !== undefined && weekday(only) !== named) return { fault: 'weekdayDisagrees' }
  const day = only ?? (named === undefined ? null : dayNamed(named, today, sense))
  if (day === null) return unclear
  const time = times[0] ?? null
  const part = parts[0] ?? null
  if (time !== null && part !== null && !agree(time, part)) return unclear
  return inReach({ day, time, part, sureness: sureness[0] ?? null }, today, sense)
}

const unclear = { fault: 'dateUnclear' } as const
const weekdayNumbers = ['må', 'ti', 'on', 'to', 'fr', 'lö', 'sö']
const fillers = word('den|på|hem|åker|går|d')
const weekdayWord = word('(?:i )?(mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en|s)?|\\.)?')

/** Nobody plans a year ahead or goes home two months ago: such a day is a slip of the pen. */
function inReach(date: ReadDate, today: LocalDate, sense: Sense): ReadDate | { fault: FaultCode } {
  const ahead = daysBetween(today, date.day)
  if (sense === 'past' && ahead > 0) return { fault: 'dateInFuture' }
  const [back, forward] = sense === 'past' ? [-3660, 0] : [-60, 370]
  return ahead < back || ahead > forward ? { fault: 'dateImpossible' } : date
}

function dayNamed(named: number, today: LocalDate, sense: Sense): LocalDate {
  const ahead = (named - weekday(today) + 7) % 7
  return addDays(today, sense === 'coming' || ahead === 0 ? ahead : ahead - 7)
}

const relativeWords = [
  [word('i\\s?övermorgon'), 2],
  [word('i\\s?mor(?:gon|ron)'), 1],
  [word('i\\s?dag'), 0],
  [word('i\\s?går'), -1],
  [word('i\\s?förrgår'), -2],
] as const

function relativeDays(said: { rest: string }, today: LocalDate): Found[] {
  return relativeWords.flatMap(([spelled, ahead]) => take(said, spelled).map(() => addDays(today, ahead)))
}

/** Excel's day number (1 = 1900-01-01, with the 29 February 1900 that never was), from 2020 to 2049. */
function serial(cell: Cell): { day: LocalDate; time: LocalTime | null } | null {
  const value = typeof cell === 'number' ? cell : /^\d{5}$/.test(textOf(cell)) ? Number(textOf(cell)) : 0
  if (value < 43_831 || value > 54_788) return null
  const minutes = Math.round((value % 1) * 1440)
  const time = minutes === 0 ? null : clock(Math.floor(minutes / 60), minutes % 60)
  return { day: addDays('1899-12-30', Math.floor(value)), time }
}

const agree = (time: LocalTime, part: NonNullable<Estimate['part']>): boolean =>
  part === 'morning'
    ? time <= '12:00'
    : part === 'afternoon'
      ? time >= '11:30' && time <= '18:00'
      : time >= '16:00'
