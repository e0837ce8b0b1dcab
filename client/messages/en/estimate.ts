import type { estimateWords as swedish } from '../estimate.ts'
import type { Said } from '../said.ts'
import { relativeDay } from './days.ts'

const parts = { morning: 'morning', afternoon: 'afternoon', evening: 'evening' } as const

/** "today 13.00", "Tue 24 Nov morning". */
export const estimateWords: Said<typeof swedish> = ({ day, part, time }, today) => {
  const hour = time === null ? (part === null ? '' : parts[part]) : time.replace(':', '.')
  return `${relativeDay(day, today)} ${hour}`.trim()
}
