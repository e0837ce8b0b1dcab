import { type LocalDate, localDate } from '../core/time.ts'
import type { Entries } from './facets/entries.ts'

/**
 * LUS 5:5: the days when she could not leave for want of the region's own outpatient care, or when nobody knew whether it was there: as
 * long as the barrier stood. Struck on the day it was written, it was a slip.
 */
export function regionBarriers({ entries }: Entries): { from: LocalDate; to: LocalDate | null }[] {
  return entries.flatMap(({ content, at, state, closed }) => {
    if (content.code !== 'AWAIT_OUTPATIENT_REGION') return []
    const [from, to] = [localDate(at), closed && localDate(closed.at)]
    return state === 'struck' && from === to ? [] : [{ from, to }]
  })
}
