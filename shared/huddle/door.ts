import type { HeldBackReason, HuddleEvent } from './events.ts'

/** One connection of one person at one unit, since when (ms). */
export type Seat = { person: string; unit: string; since: number }

/** A person at one unit. */
export type Holder = Pick<Seat, 'person' | 'unit'>

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
  /** The silent room of the next circle, while there is one. */
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

export function evolveDoor(door: Door, event: HuddleEvent, seats: Readonly<Record<string, Seat>>): Door {
  const { type, body, at } = event
  switch (type) {
    case 'hallOpened':
      return { ...noDoor, phase: 'hall' }
    case 'seatTaken': {
      const known = { ...door, prepared: door.prepared && giveTo(door.prepared, body) }
      if (!getsRoom(door, body.unit)) return known
      const held = hold(known, body)
      return held.closing ? { ...held, closing: mustLeaveToo(held.closing, body.seat) } : held
    }
    case 'roomPrepared': {
      const { item, room, circle } = body
      const prepared: Prepared = { item, room, circle, holders: [] }
      return { ...door, prepared: giveTo(prepared, ...Object.values(seats)) }
    }
    case 'preparedRoomDropped':
      return { ...door, prepared: null }
    case 'seatLeft': {
      const left = seats[body.seat]
      if (!left || door.room === null || !door.holders.some(isSame(left))) return door
      return { ...door, unheard: { ...door.unheard, [body.seat]: { ...left, since: at } } }
    }
    case 'itemClosing': {
      const { to, keepRoom, room } = body
      const leaving = door.closing?.leaving ?? leavers(door, seats)
      const mustLeave = door.closing?.mustLeave ?? seatsIn(door, leaving, seats)
      const closing = { to, keepRoom, room, since: at, heldBack: null, mustLeave, leaving }
      const unconfirmed = keepRoom ? door.unconfirmed : (door.unconfirmed ?? door.room)
      const prepared = door.prepared?.room === room ? door.prepared : null
      return {
        ...{ ...door, phase: 'closing', epoch: body.epoch, circle: [], bases: [] },
        ...{ closing, unconfirmed, prepared },
      }
    }
    case 'itemHeldBack':
      return door.closing ? { ...door, closing: { ...door.closing, heldBack: body.reason } } : door
    case 'videoLeftOut':
      return { ...door, withoutVideo: true }
    case 'oldRoomLeft': {
      if (!door.closing) return door
      const mustLeave = door.closing.mustLeave.filter((seat) => seat !== body.seat)
      return { ...door, closing: { ...door.closing, mustLeave } }
    }
    case 'itemOpened': {
      const kept = door.room !== null && body.room === door.room
      const { room, circle, bases } = body
      const open = { ...door, phase: 'open' as const, room, circle, bases, closing: null, prepared: null }
      // A room that could have been kept is no longer known to be there, nor to be gone.
      const confirmed =
        room === null
          ? { ...open, unconfirmed: door.unconfirmed ?? door.room }
          : { ...open, unconfirmed: null, withoutVideo: false }
      const wasPrepared = room !== null && room === door.prepared?.room
      const holders = kept ? door.holders : wasPrepared ? door.prepared.holders : []
      const unheard = kept ? door.unheard : {}
      return hold({ ...confirmed, holders, unheard }, ...seatedOf(circle, seats))
    }
    case 'circleWidened': {
      const before = door.bases.filter(({ unit }) => body.bases.every((newer) => newer.unit !== unit))
      const wider = { ...door, circle: [...door.circle, ...body.units], bases: [...before, ...body.bases] }
      return hold(wider, ...seatedOf(body.units, seats))
    }
    case 'roomMade': {
      const seated = Object.values(seats)
      const renewed = {
        ...door,
        room: body.room,
        ...{ unconfirmed: null, unheard: {}, withoutVideo: false },
      }
      return hold(
        { ...renewed, holders: [] },
        ...(door.phase === 'hall' ? seated : seatedOf(door.circle, seats)),
      )
    }
    case 'roomGivenUp':
      return { ...door, room: null, holders: [], unheard: {}, unconfirmed: door.unconfirmed ?? door.room }
    case 'huddleEnded':
      return { ...noDoor, phase: 'hall', epoch: body.epoch, unconfirmed: door.unconfirmed ?? door.room }
    default:
      return door
  }
}

/** What LiveKit should have: these rooms and no others of this huddle. The reconciler drives it there, also after a crash. */
export function wantedRooms(door: Door): readonly string[] {
  if (door.phase === 'none') return []
  if (door.phase !== 'closing')
    return [door.room, door.prepared?.room ?? null].filter((room) => room !== null)
  if (!door.closing) return []
  return [door.closing.keepRoom && door.room !== null ? door.room : door.closing.room]
}

/** Whoever sits down may have the room at once; so, while a kept room waits for the next item, may those who were in it. */
const getsRoom = ({ phase, circle, closing }: Door, unit: string): boolean =>
  phase === 'hall' || circle.includes(unit) || (closing?.keepRoom === true && closing.leaving.includes(unit))

const leavers = (door: Door, seats: Readonly<Record<string, Seat>>): readonly string[] =>
  door.phase === 'open' ? door.circle : seatedUnits(seats)

/** Where there is no room nobody has one to leave; who waits outside was never in it; who was lost may be in it still. */
const seatsIn = (
  door: Door,
  units: readonly string[],
  seats: Readonly<Record<string, Seat>>,
): readonly string[] =>
  door.room === null
    ? []
    : [
        ...Object.entries(seats).flatMap(([seat, { unit }]) => (units.includes(unit) ? [seat] : [])),
        ...Object.keys(door.unheard),
      ]

const mustLeaveToo = (closing: Closing, seat: string): Closing => ({
  ...closing,
  mustLeave: [...closing.mustLeave, seat],
})

const seatedUnits = (seats: Readonly<Record<string, Seat>>): readonly string[] => [
  ...new Set(Object.values(seats).map((seat) => seat.unit)),
]

const hold = (door: Door, ...more: readonly Holder[]): Door => ({
  ...door,
  holders: withMore(door.holders, more),
})

const giveTo = (prepared: Prepared, ...seated: readonly Holder[]): Prepared => ({
  ...prepared,
  holders: withMore(
    prepared.holders,
    seated.filter(({ unit }) => prepared.circle.includes(unit)),
  ),
})

function withMore(holders: readonly Holder[], more: readonly Holder[]): readonly Holder[] {
  const all = [...holders]
  for (const { person, unit } of more) if (!all.some(isSame({ person, unit }))) all.push({ person, unit })
  return all
}

const isSame = (a: Holder) => (b: Holder) => a.person === b.person && a.unit === b.unit

const seatedOf = (units: readonly string[], seats: Readonly<Record<string, Seat>>): Seat[] =>
  Object.values(seats).filter((seat) => units.includes(seat.unit))
