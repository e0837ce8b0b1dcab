import type { Folds } from '../core/rule.ts'
import { type Reader, tierFor } from '../policy/disclosed.ts'
import type { PlaceSlice } from '../view/slices.ts'
import { currentItem, type HuddleState } from './state.ts'
import { holdsChair, mayLead } from './who.ts'

/** A connection: a person in one commission, with a seat once in the meeting. */
export type Viewer = Reader & { readonly seat: string | null }

/** A viewer as it stands in the meeting now. Slices ask for this rather than for who it is: those who stand alike share them. */
export type Standing = Viewer & {
  readonly at: PlaceSlice['at']
  /** May have the open patient. */
  readonly inside: boolean
  readonly leads: boolean
  readonly mayLead: boolean
}

export function standing(state: HuddleState, folds: Folds, viewer: Viewer): Standing {
  const { person, unit, seat } = viewer
  const at = standsAt(state, viewer)
  const open = currentItem(state)
  // The circle says who may hear; what is sent is asked of the one rule once more.
  const inside = at === 'inside' && open !== undefined && tierFor(folds.case(open.case), unit) === 'T1'
  const leads = holdsChair(state, viewer)
  return { person, unit, seat, at, inside, leads, mayLead: mayLead(state, viewer) }
}

/** Where the reader stands: what it may see and hear follows from this alone. */
function standsAt(state: HuddleState, { unit, person, seat }: Viewer): PlaceSlice['at'] {
  const { door, status } = state
  if (seat === null || !state.seats[seat]) return 'outside'
  if (status === 'hall') return 'hall'
  if (status === 'ended') return 'after'
  if (door.phase === 'open' && door.circle.includes(unit)) return 'inside'
  if (!door.closing?.leaving.includes(unit)) return 'held'
  return door.closing.heldBack && holdsChair(state, { unit, person }) ? 'heldBack' : 'closing'
}
