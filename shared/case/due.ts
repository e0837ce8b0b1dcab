import { addDays, isDay, type LocalDate, type LocalTime, weekday } from '../core/time.ts'

/** When something is to be done by: a day, and as much of the hour as was said. */
export type Due = { readonly dueOn: LocalDate; readonly dueAt: LocalTime | null }

export type Moment = {
  readonly day: LocalDate
  readonly part: 'morning' | 'afternoon' | 'evening' | null
  readonly time: LocalTime | null
}

/** A due: what is to be done in a part of a day is to be done before it is over. */
export function readDue(words: string, today: LocalDate): Due | null {
  const read = readMoment(words, today)
  return read && { dueOn: read.day, dueAt: read.time ?? (read.part && partEnds[read.part]) }
}

/**
 * Reads a moment to come as people write it: "ons", "onsdag 12", "25/11", "i dag 15", "i morgon fm", "nu". Null when the words
 * are anything else, more than a moment included. Always a day to come: a weekday is the next one, today counted.
 */
export function readMoment(words: string, today: LocalDate): Moment | null {
  const said = words
    .trim()
    .toLocaleLowerCase('sv')
    .replace(/\s+/g, ' ')
    .replace(/[.,;!]$/, '')
  for (const way of ways) {
    const found = way.pattern.exec(said)
    if (!found) continue
    const groups = found.groups ?? {}
    const day = way.day(groups, today)
    const time = timeOf(groups)
    return day === null || time === undefined ? null : { day, part: partOf(groups), time }
  }
  return null
}

type Groups = Readonly<Record<string, string | undefined>>
type Way = { pattern: RegExp; day: (groups: Groups, today: LocalDate) => LocalDate | null }

const before = '(?:(?:senast|före|innan|till|nu|på|klart?) )*(?:den )?'
const clock = '(?<hour>\\d{1,2})(?:[.:](?<minute>\\d\\d))?'
const part = '(?<part>fm|em|förmiddag(?:en)?|eftermiddag(?:en)?|lunch|kväll(?:en)?)'
const after = `(?:,? (?:på |till |före )?(?:(?:kl\\.? ?)?${clock}|${part}))?`
const month =
  '(?<month>jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const named = '(?:(?<weekday>mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?)'
const way = (pattern: string, day: Way['day']): Way => ({ pattern: new RegExp(`^${before}${pattern}$`), day })

const ways: readonly Way[] = [
  way('nu', (_, today) => today),
  way(`i ?${part}`, (_, today) => today),
  way(`i ?dag${after}`, (_, today) => today),
  way(`i ?mor(?:gon|ron)${after}`, (_, today) => addDays(today, 1)),
  way(`i ?övermorgon${after}`, (_, today) => addDays(today, 2)),
  way('om (?<count>\\d{1,2}|en|två|tre) (?<unit>dag(?:ar)?|veck(?:a|or))', (groups, today) =>
    addDays(today, daysAhead(groups)),
  ),
  way(`kl\\.? ?${clock}`, (_, today) => today),
  way(`(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)${after}`, ({ year, month: of, day }) =>
    dayOf(`${year}-${of}-${day}`),
  ),
  way(`(?:${named} )?(?<day>\\d{1,2})/(?<month>\\d{1,2})${after}`, coming),
  way(`(?:${named} )?(?:den )?(?<day>\\d{1,2})(?::e)? ${month}${after}`, coming),
  way(`${named}${after}`, nextNamed),
]

const weekdays = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön']
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const partEnds = { morning: '12:00', afternoon: '17:00', evening: '21:00' } as const

const partOf = ({ part }: Groups): Moment['part'] => {
  if (part === undefined || part === 'lunch') return null
  return part.startsWith('f') ? 'morning' : part.startsWith('e') ? 'afternoon' : 'evening'
}

/** Undefined: a time no clock shows. */
function timeOf({ hour, minute, part }: Groups): LocalTime | null | undefined {
  if (part === 'lunch') return '12:00'
  if (hour === undefined) return null
  const time = `${hour.padStart(2, '0')}:${minute ?? '00'}`
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : undefined
}

function nextNamed({ weekday: name }: Groups, today: LocalDate): LocalDate {
  const wanted = weekdays.indexOf((name ?? '').slice(0, 3)) + 1
  return addDays(today, (wanted - weekday(today) + 7) % 7)
}

/** This year's, or next year's once it has passed. A weekday beside it must agree. */
function coming(groups: Groups, today: LocalDate): LocalDate | null {
  const { day = '', month: of = '', weekday: name } = groups
  const number = /\d/.test(of) ? of : String(months.indexOf(of.slice(0, 3)) + 1)
  const year = Number(today.slice(0, 4))
  const at = (one: number) => dayOf(`${one}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`)
  const date = [at(year), at(year + 1)].find((one) => one !== null && one >= today) ?? null
  const agrees = name === undefined || date === null || weekdays[weekday(date) - 1] === name.slice(0, 3)
  return agrees ? date : null
}

function daysAhead({ count = '', unit = '' }: Groups): number {
  const number = /\d/.test(count) ? Number(count) : ['en', 'två', 'tre'].indexOf(count) + 1
  return number * (unit.startsWith('v') ? 7 : 1)
}

const dayOf = (date: string): LocalDate | null => (isDay(date) ? date : null)
