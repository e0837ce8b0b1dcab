import { nameOf } from '../../../arena/state.ts'
import type { Estimate, EstimateChange } from '../../facets/estimate.ts'
import { readySince } from '../../facets/readiness.ts'
import type { About } from './about.ts'

/** When she is expected home, and how that came to be. */
export type DatePart = {
  estimate: Estimate | null
  readySince: string | null
  /** The newest first. */
  changes: readonly (Pick<EstimateChange, 'from' | 'to' | 'reason' | 'at'> & { byName: string })[]
}

export const datePart = ({ state, arena }: About): DatePart => ({
  estimate: state.estimate,
  readySince: readySince(state),
  changes: state.estimateChanges.toReversed().map(({ from, to, reason, at, by }) => ({
    ...{ from, to, reason, at },
    byName: nameOf(arena, by),
  })),
})
