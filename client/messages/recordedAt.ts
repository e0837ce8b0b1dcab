import { toInstant } from '../../shared/core/time.ts'
import { localDate, relativeDay, time } from './when.ts'

/** "i dag 08.41", "tis 24 nov 08.41": when something was written down (milliseconds). */
export const recordedAt = (at: number, today: string): string =>
  `${relativeDay(localDate(toInstant(at)), today)} ${time(toInstant(at))}`
