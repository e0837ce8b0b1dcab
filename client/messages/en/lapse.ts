import { countdown, duration } from '../lapse.ts'
import { count } from './plural.ts'

/** Figures are written alike; see `../lapse.ts` for what each says. */
export { countdown, duration }

export function spokenDuration(length: number): string {
  const seconds = Math.round(length / 1000)
  if (seconds < 60) return count(seconds, 'second', 'seconds')
  return count(Math.round(seconds / 60), 'minute', 'minutes')
}

export function spokenCountdown(left: number): string {
  const seconds = Math.ceil(left / 1000)
  const whole = Math.abs(seconds)
  const minutes = Math.floor(whole / 60)
  const parts = [
    minutes > 0 ? count(minutes, 'minute', 'minutes') : '',
    whole % 60 > 0 || minutes === 0 ? count(whole % 60, 'second', 'seconds') : '',
  ]
  return `${parts.filter(Boolean).join(' ')} ${seconds < 0 ? 'over time' : 'left'}`
}

export function about(until: number): string {
  const minutes = Math.round(until / 60_000)
  if (minutes < 1) return 'in less than a minute'
  if (minutes < 60) return `in about ${count(minutes, 'minute', 'minutes')}`
  return `in about ${count(Math.round(minutes / 60), 'hour', 'hours')}`
}

export function pace(late: number): string {
  const minutes = Math.round(late / 60_000)
  if (minutes === 0) return 'on time'
  return `${Math.abs(minutes)} min ${minutes < 0 ? 'ahead' : 'behind'}`
}
