import { toInstant } from '../../../shared/core/time.ts'
import { localDate, time } from '../when.ts'
import { relativeDay } from './days.ts'

/** "today 08.41", "Tue 24 Nov 08.41". */
export const recordedAt = (at: number, today: string): string =>
  `${relativeDay(localDate(toInstant(at)), today)} ${time(toInstant(at))}`
