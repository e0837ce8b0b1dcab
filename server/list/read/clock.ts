import type { LocalTime } from '../../../shared/core/time.ts'

/** Null for a time that no clock shows. */
export const clock = (hours: number, minutes: number): LocalTime | null =>
  hours > 23 || minutes > 59 ? null : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
