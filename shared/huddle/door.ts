import type { HeldBackReason } from './events.ts'
import type { Holder, Seat } from './facets/seats.ts'

/** How long a page that has lost the server may still send and play sound, and some more: it falls silent after 30 s. */
export const unheardMs = 35_000

/** Where the door stands. `holders`: who has had a seat in this room since it was made; a token may outlive its seat, so they count until the room is gone. */
export type Door = {
  readonly phase: 'none' | 'hall' | 'closing' | 'open'
  readonly epoch: number
  /** The room that media may flow in now; null without video. */
  readonly room: string | null
  readonly holders: readonly Holder[]
  /** Units that may be in an open item. */
  readonly circle: readonly string[]
  readonly bases: readonly { unit: string; basis: string | null }[]
  readonly closing: Closing | null
  /** The silent room of the next circle, while there is one. Where somebody else is taken it stands until the beat: who waits in it learns of nothing sooner. */
  readonly prepared: Prepared | null
  /** "Utan video": holds until LiveKit has confirmed the door again. */
  readonly withoutVideo: boolean
  /** A room that LiveKit has not yet confirmed gone. */
  readonly unconfirmed: string | null
  /** Seats that had this room and were lost, since when (ms): a page without the server may send sound for a while yet. */
  readonly unheard: Readonly<Record<string, Seat>>
}
/** `holders`: who has been given it, as of a room in use. */
export type Prepared = {
  readonly item: string
  readonly room: string
  readonly circle: readonly string[]
  readonly holders: readonly Holder[]
}
export type Closing = {
  readonly to: string
  readonly since: number
  readonly keepRoom: boolean
  readonly room: string
  /** Units that were in the circle (or the hall) before: they see the curtain, others see nothing. */
  readonly leaving: readonly string[]
  readonly heldBack: HeldBackReason | null
  /** Seats that may be in the room of before: each has to say that it left before an item may open without LiveKit's word. */
  readonly mustLeave: readonly string[]
}

export const noDoor: Door = {
  phase: 'none',
  epoch: 0,
  room: null,
  holders: [],
  circle: [],
  bases: [],
  closing: null,
  prepared: null,
  withoutVideo: false,
  unconfirmed: null,
  unheard: {},
}

/** What LiveKit should have: these rooms and no others of this huddle. The reconciler drives it there, also after a crash. */
export function wantedRooms(door: Door): readonly string[] {
  if (door.phase === 'none') return []
  const rooms = [door.phase === 'closing' ? openingRoom(door) : door.room, door.prepared?.room ?? null]
  return [...new Set(rooms.filter((room) => room !== null))]
}

/** The room that the item which is about to open will have. */
export function openingRoom({ closing, room }: Door): string | null {
  if (!closing) return null
  return closing.keepRoom && room !== null ? room : closing.room
}

/** The room was made for this circle and no other. */
export const isFor = ({ circle }: Prepared, units: readonly string[]): boolean =>
  circle.length === units.length && circle.every((unit) => units.includes(unit))
