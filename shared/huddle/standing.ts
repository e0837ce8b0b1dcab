import type { Folds } from '../core/rule.ts'
import { type Reader, tierFor } from '../policy/disclosed.ts'
import { currentItem } from './facets/items.ts'
import type { HuddleState } from './state.ts'
import type { PlaceSlice } from './views/place.ts'
import { holdsChair, mayLead } from './who.ts'

/** A connection: a person in one commission, with a seat once in the meeting. */
export type Viewer = Reader & { readonly seat: string | null }

/** A viewer as it stands in the meeting now. Slices ask for this rather than for who it is: those who stand alike share them. */
export type Standing = Viewer & {
  readonly at: PlaceSlice['at']
  readonly leads: boolean
  readonly mayLead: boolean
}

export function standing(state: HuddleState, folds: Folds, viewer: Viewer): Standing {
  const { person, unit, seat } = viewer
  const at = standsAt(state, folds, viewer)
  return { person, unit, seat, at, leads: holdsChair(state, viewer), mayLead: mayLead(state, viewer) }
}

/** Where the reader stands: what it may see and hear follows from this alone. */
function standsAt(state: HuddleState, folds: Folds, { unit, person, seat }: Viewer): PlaceSlice['at'] {
  const { door, status } = state
  if (seat === null || !state.seats[seat]) return 'outside'
  if (status === 'hall') return 'hall'
  if (status === 'ended') return 'after'
  if (door.phase === 'open' && door.circle.includes(unit) && mayHave(state, folds, unit)) return 'inside'
  if (!door.closing?.leaving.includes(unit)) return 'held'
  return door.closing.heldBack && holdsChair(state, { unit, person }) ? 'heldBack' : 'closing'
}

/** The circle says who may hear; what is sent, said and shown is asked of the one rule once more. */
function mayHave(state: HuddleState, folds: Folds, unit: string): boolean {
  const open = currentItem(state)
  return open !== undefined && tierFor(folds.case(open.case), unit) === 'T1'
}
