import type { Estimate } from '../../shared/case/facets/estimate.ts'
import { relativeDay } from './when.ts'

const parts = { morning: 'fm', afternoon: 'em', evening: 'kväll' } as const

/** "i dag 13.00", "tis 24 nov fm": the day somebody is expected home, and as much of the hour as anybody knows. */
export function estimateWords({ day, part, time }: Estimate, today: string): string {
  const hour = time === null ? (part === null ? '' : parts[part]) : time.replace(':', '.')
  return `${relativeDay(day, today)} ${hour}`.trim()
}
