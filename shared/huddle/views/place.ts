import type { Folds } from '../../core/rule.ts'
import type { Clock } from '../clock.ts'
import { lengthOf } from '../confirms.ts'
import type { HeldBackReason } from '../events.ts'
import { currentItem } from '../facets/items.ts'
import type { Standing } from '../standing.ts'
import type { HuddleState } from '../state.ts'

/** Where this reader stands. `epoch` fences everything about a patient. */
export type PlaceSlice =
  | { at: 'outside' | 'hall' | 'held' | 'after' }
  | { at: 'closing' | 'inside'; epoch: number }
  | { at: 'heldBack'; epoch: number; reason: HeldBackReason }

export type ClockSlice = { epoch: number } & Clock

/** The media room this seat should be in now, by an opaque name; null: be silent. `ahead`: one to be in too, unheard and unhearing, until it is the room. */
export type CallSlice = {
  room: string | null
  ahead: string | null
  video: 'on' | 'starting' | 'none' | 'leftOut'
  /** The opening that waits for this seat's word that it has left the room before (`sayLeft`). */
  sayLeft: number | null
}

export function placeSlice({ door }: HuddleState, { at }: Pick<Standing, 'at'>): PlaceSlice {
  const { epoch, closing } = door
  if (at === 'inside' || at === 'closing') return { at, epoch }
  if (at !== 'heldBack') return { at }
  return closing?.heldBack ? { at, epoch, reason: closing.heldBack } : { at: 'closing', epoch }
}

/** The time of the open patient: that of a whole turn, or what it takes to confirm. */
export function clockSlice(state: HuddleState, folds: Folds): ClockSlice | null {
  const item = currentItem(state)
  if (!state.clock || !item) return null
  const plannedMs = lengthOf(item, folds.case(item.case), state)
  return { epoch: state.door.epoch, ...state.clock, plannedMs }
}

/**
 * The room for this seat: in the hall for all, in an item for its circle; while closing only when nobody has to leave. `ahead`: the
 * one that opens with the next patient, for its circle alone. A seat is asked for its word only where LiveKit's is missing.
 */
export function callSlice(
  { door }: HuddleState,
  reader: Pick<Standing, 'at' | 'seat' | 'unit'>,
  video: CallSlice['video'],
): CallSlice {
  const { at } = reader
  // How the door of others stands is nothing to one who waits, or who looks on.
  const isTold = at !== 'held' && at !== 'outside'
  const how = door.withoutVideo && video === 'on' && isTold ? 'leftOut' : video
  const stays = at === 'closing' && door.closing?.keepRoom === true && door.closing.heldBack === null
  const mayHear = at === 'hall' || at === 'after' || at === 'inside' || stays
  const room = mayHear && video === 'on' ? door.room : null
  const isNext = at !== 'outside' && door.prepared?.circle.includes(reader.unit) === true
  const ahead = isNext && video === 'on' ? door.prepared.room : null
  const isAsked = door.closing?.heldBack != null && door.closing.mustLeave.includes(reader.seat ?? '')
  return { room, ahead, video: how, sayLeft: isAsked ? door.epoch : null }
}
