import { daysIn } from '../when.ts'

/** "today 13.00", "Tue 24 Nov", "Monday 23 November", "Sat". */
export const { moment, relativeDay, day, longDay, weekday } = daysIn(
  'en-GB',
  'yesterday',
  'today',
  'tomorrow',
)
