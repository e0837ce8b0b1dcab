/**
 * Days and times as a ward writes them: 24 hours with a point, weekday before the date, always Swedish local time.
 * An instant is a UTC ISO string, a date is a local "2026-11-24". No clock here: what "now" is comes in.
 */
const zone = 'Europe/Stockholm'
const nearby = 180
const clockFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
const dateFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })

export const { moment, relativeDay, day, longDay, weekday } = daysIn('sv-SE', 'i går', 'i dag', 'i morgon')

/** Days as one language writes them; hours are written alike in all. */
export function daysIn(
  locale: string,
  ...near: readonly [yesterday: string, today: string, tomorrow: string]
) {
  const writer = (how: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...how })
    // Intl puts stops and commas between the parts, which a date on a button does not need.
    return (date: string): string => format.format(noon(date)).replace(/[.,]/g, '')
  }
  const short = writer({ weekday: 'short', day: 'numeric', month: 'short' })

  /** "i dag 13.00", "i morgon 10.00", "tis 24 nov 10.00". */
  function moment(instant: string, now: string): string {
    return `${relativeDay(localDate(instant), localDate(now))} ${time(instant)}`
  }

  /** "i dag", "i morgon", "i går", else as `day`. */
  function relativeDay(date: string, today: string): string {
    return near[daysBetween(today, date) + 1] ?? day(date, today)
  }

  /** "tis 24 nov". The year is told only where the weekday no longer makes it plain: "mån 4 jan 2027". */
  function day(date: string, today: string): string {
    const text = short(date)
    return Math.abs(daysBetween(today, date)) > nearby ? `${text} ${date.slice(0, 4)}` : text
  }

  return {
    ...{ moment, relativeDay, day },
    /** "måndag 23 november". */
    longDay: writer({ weekday: 'long', day: 'numeric', month: 'long' }),
    /** "lör". */
    weekday: writer({ weekday: 'short' }),
  }
}

/** "08.41". */
export function time(instant: string): string {
  return clockFormat.format(new Date(instant)).replace(':', '.')
}

/** "08.41–08.51". */
export function span(from: string, to: string): string {
  return `${time(from)}–${time(to)}`
}

/** The local day an instant falls on: "2026-11-23". */
export function localDate(instant: string): string {
  return dateFormat.format(new Date(instant))
}

/** Whole calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000)
}

/** Full years; someone born on 29 February has her birthday on 1 March in other years. */
export function age(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4))
  return today.slice(5) < birth.slice(5) ? years - 1 : years
}

function noon(date: string): Date {
  return new Date(`${date}T12:00:00Z`)
}
