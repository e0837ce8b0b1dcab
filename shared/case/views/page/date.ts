import { type ArenaState, nameOf } from '../../../arena/state.ts'
import type { Refusal } from '../../../core/refusal.ts'
import type { Acknowledgement, Estimate, EstimateChange } from '../../facets/estimate.ts'
import { readySince } from '../../facets/readiness.ts'
import {
  type ArrangedView,
  arrangedNow,
  type ChangeView,
  changeView,
  type OwnChange,
  ownChange,
} from '../change.ts'
import type { About } from './about.ts'

/** When she is expected home, and how that came to be. */
export type DatePart = {
  estimate: Estimate | null
  readySince: string | null
  /** The newest first. */
  changes: readonly DateChange[]
  /** What the reader's own unit is asked to say that it knows. */
  own: OwnChange | null
  /** Of the ward: who does not know of the last change, and what is arranged on the day as it stands. */
  untold: ChangeView | null
  arranged: readonly ArrangedView[]
  mayChange: Refusal | null
}
export type DateChange = Pick<EstimateChange, 'from' | 'to' | 'reason' | 'calledOffBy' | 'at'> & {
  byName: string
  /** Who was told, and how it is known that they know. */
  told: readonly { short: string; how: Acknowledgement['how'] | null; saidBy: string | null }[]
}

export function datePart({ state, arena, reader, today, may }: About): DatePart {
  const isWard = reader.unit === state.ward
  const same = { case: state.id, huddle: null, estimate: null, reason: null }
  return {
    estimate: state.estimate,
    readySince: readySince(state),
    changes: state.estimateChanges.toReversed().map((change) => dateChange(change, arena)),
    own: ownChange(state, arena, reader.unit),
    untold: isWard ? changeView(state, arena, today) : null,
    arranged: isWard ? arrangedNow(state, arena) : [],
    mayChange: may('changeEstimate', same),
  }
}

function dateChange(change: EstimateChange, arena: ArenaState): DateChange {
  const { from, to, reason, calledOffBy, at, by, told, acknowledged } = change
  return {
    ...{ from, to, reason, calledOffBy, at },
    byName: nameOf(arena, by),
    told: told.map((unit) => ({
      short: arena.units[unit]?.short ?? '',
      how: acknowledged[unit]?.how ?? null,
      saidBy: acknowledged[unit]?.saidBy ?? null,
    })),
  }
}
