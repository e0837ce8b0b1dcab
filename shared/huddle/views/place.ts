import type { CallSlice, ClockSlice, PlaceSlice } from '../../view/slices.ts'
import type { Viewer } from '../../view/view.ts'
import type { HuddleState } from '../state.ts'
import { holdsChair } from '../who.ts'

/** Where the reader stands: what it may see and hear follows from this alone. */
export function placeSlice(state: HuddleState, reader: Viewer): PlaceSlice {
  const { door, status } = state
  if (reader.seat === null || !state.seats[reader.seat]) return { at: 'outside' }
  if (status === 'hall') return { at: 'hall' }
  if (status === 'ended') return { at: 'after' }
  if (door.phase === 'open' && door.circle.includes(reader.unit)) return { at: 'inside', epoch: door.epoch }
  if (!door.closing?.leaving.includes(reader.unit)) return { at: 'held' }
  const { heldBack } = door.closing
  return heldBack && holdsChair(state, reader)
    ? { at: 'heldBack', epoch: door.epoch, reason: heldBack }
    : { at: 'closing', epoch: door.epoch }
}

export const clockSlice = (state: HuddleState): ClockSlice | null =>
  state.clock && { epoch: state.door.epoch, ...state.clock }

/** The room for this seat: in the hall for all, in an item for its circle; while closing only when nobody has to leave. A seat is asked for its word only where LiveKit's is missing. */
export function callSlice(state: HuddleState, reader: Viewer, video: CallSlice['video']): CallSlice {
  const { door } = state
  const { at } = placeSlice(state, reader)
  // How the door of others stands is nothing to one who waits.
  const how = door.withoutVideo && video === 'on' && at !== 'held' ? 'leftOut' : video
  const stays = at === 'closing' && door.closing?.keepRoom === true && door.closing.heldBack === null
  const mayHear = at === 'hall' || at === 'after' || at === 'inside' || stays
  const room = mayHear && video === 'on' ? door.room : null
  const isAsked = door.closing?.heldBack != null && door.closing.mustLeave.includes(reader.seat ?? '')
  return { room, video: how, sayLeft: isAsked ? door.epoch : null }
}
