/** The Swedish calendar and clock by counting, and by the rule of 1996: summer time from the last Sunday of March to the last of October, 01.00 UTC. */

export function nextDay(date: string): string {
  const [year, month, day] = numbers(date)
  if (day < monthLength(year, month)) return written(year, month, day + 1)
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1)
}

export const step = (date: string, days: number): string =>
  days === 0 ? date : step(nextDay(date), days - 1)

/** What calendar and clock on the wall show: the day, and milliseconds since its midnight as the clock shows them. */
export function onTheWall(instant: string): { date: string; clock: number } {
  const [year] = numbers(instant.slice(0, 10))
  const summer = instant >= turn(year, 3) && instant < turn(year, 10)
  const utc = clockOf(instant) + (summer ? 2 : 1) * hour
  const date = instant.slice(0, 10)
  return utc < 24 * hour ? { date, clock: utc } : { date: nextDay(date), clock: utc - 24 * hour }
}

export const hour = 3_600_000

function turn(year: number, month: number): string {
  let sunday = 31
  while (weekday(year, month, sunday) !== 0) sunday -= 1
  return `${written(year, month, sunday)}T01:00:00.000Z`
}

/** Sakamoto's way: 0 is a Sunday. */
function weekday(year: number, month: number, day: number): number {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
  const y = month < 3 ? year - 1 : year
  return (
    (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (shifts[month - 1] ?? 0) + day) % 7
  )
}

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const monthLength = (year: number, month: number) =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const written = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const numbers = (date: string) => date.split('-').map(Number) as [number, number, number]

const clockOf = (instant: string) =>
  Number(instant.slice(11, 13)) * hour +
  Number(instant.slice(14, 16)) * 60_000 +
  Number(instant.slice(17, 23)) * 1000
