import { count } from './plural.ts'

/** How long: of a turn, until a turn, over the turn. All lengths are milliseconds. */

/** "4.10": minutes and seconds used. */
export function duration(length: number): string {
  return minutesAndSeconds(Math.floor(length / 1000))
}

/** "12 minuter", "40 sekunder": how long in words, where nothing counts down. */
export function spokenDuration(length: number): string {
  const seconds = Math.round(length / 1000)
  if (seconds < 60) return count(seconds, 'sekund', 'sekunder')
  return count(Math.round(seconds / 60), 'minut', 'minuter')
}

/** What the clock shows: "2.54" left, "0.00", and "+0.41" when the time is over. */
export function countdown(left: number): string {
  const seconds = secondsLeft(left)
  return seconds < 0 ? `+${minutesAndSeconds(-seconds)}` : minutesAndSeconds(seconds)
}

/** The same for ears: "2 minuter 54 sekunder kvar", "41 sekunder över tiden". */
export function spokenCountdown(left: number): string {
  const seconds = secondsLeft(left)
  const whole = Math.abs(seconds)
  const minutes = Math.floor(whole / 60)
  const parts = [
    minutes > 0 ? count(minutes, 'minut', 'minuter') : '',
    whole % 60 > 0 || minutes === 0 ? count(whole % 60, 'sekund', 'sekunder') : '',
  ]
  return `${parts.filter(Boolean).join(' ')} ${seconds < 0 ? 'över tiden' : 'kvar'}`
}

/** "om ungefär 6 minuter": never more exact than anybody can promise. */
export function about(until: number): string {
  const minutes = Math.round(until / 60_000)
  if (minutes < 1) return 'om mindre än en minut'
  if (minutes < 60) return `om ungefär ${count(minutes, 'minut', 'minuter')}`
  return `om ungefär ${count(Math.round(minutes / 60), 'timme', 'timmar')}`
}

/** "2 min före", "3 min efter", "i tid": what the pace does to the end. Positive is late. */
export function pace(late: number): string {
  const minutes = Math.round(late / 60_000)
  if (minutes === 0) return 'i tid'
  return `${Math.abs(minutes)} min ${minutes < 0 ? 'före' : 'efter'}`
}

/** A second is shown until it has passed, so that every screen shows the same one. */
function secondsLeft(left: number): number {
  return Math.ceil(left / 1000)
}

function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, '0')}`
}
