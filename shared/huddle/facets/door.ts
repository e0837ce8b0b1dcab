import { type Closing, type Door, isFor, noDoor, type Prepared } from '../door.ts'
import type { HuddleEvent } from '../events.ts'
import type { HuddleFolds } from '../state.ts'
import { type Holder, isSameHolder, type Seat, type Seats } from './seats.ts'

export type Doored = { readonly door: Door }

type Around = Doored & Pick<Seats, 'seats'>

export const doorFolds: HuddleFolds<Doored> = {
  hallOpened: () => ({ door: { ...noDoor, phase: 'hall' } }),
  seatTaken({ door }, { body }) {
    const known = { ...door, prepared: door.prepared && giveTo(door.prepared, body) }
    if (!getsRoom(door, body.unit)) return { door: known }
    const held = hold(known, body)
    return { door: { ...held, closing: held.closing && mustLeaveToo(held.closing, body.seat) } }
  },
  seatLeft({ door, seats }, { body, at }) {
    const left = seats[body.seat]
    if (!left || door.room === null || !door.holders.some((one) => isSameHolder(one, left))) return {}
    return { door: { ...door, unheard: { ...door.unheard, [body.seat]: { ...left, since: at } } } }
  },
  roomPrepared({ door, seats }, { body: { item, room, circle } }) {
    const prepared: Prepared = { item, room, circle, holders: [] }
    return { door: { ...door, prepared: giveTo(prepared, ...Object.values(seats)) } }
  },
  preparedRoomDropped: ({ door }) => ({ door: { ...door, prepared: null } }),
  itemClosing: close,
  itemHeldBack: ({ door }, { body }) => ({
    door: { ...door, closing: door.closing && { ...door.closing, heldBack: body.reason } },
  }),
  videoLeftOut: ({ door }) => ({ door: { ...door, withoutVideo: true } }),
  oldRoomLeft({ door }, { body }) {
    if (!door.closing) return {}
    const mustLeave = door.closing.mustLeave.filter((seat) => seat !== body.seat)
    return { door: { ...door, closing: { ...door.closing, mustLeave } } }
  },
  itemOpened: open,
  circleWidened({ door, seats }, { body: { units, bases } }) {
    const before = door.bases.filter(({ unit }) => bases.every((newer) => newer.unit !== unit))
    const wider = { ...door, circle: [...door.circle, ...units], bases: [...before, ...bases] }
    return { door: hold(wider, ...seatedOf(units, seats)) }
  },
  roomMade({ door, seats }, { body: { room } }) {
    const fresh = { room, holders: [], unheard: {}, unconfirmed: null, withoutVideo: false }
    const seated = door.phase === 'hall' ? Object.values(seats) : seatedOf(door.circle, seats)
    return { door: hold({ ...door, ...fresh }, ...seated) }
  },
  roomGivenUp: ({ door }) => ({
    door: { ...door, room: null, holders: [], unheard: {}, unconfirmed: door.unconfirmed ?? door.room },
  }),
  huddleEnded: ({ door }, { body: { epoch } }) => ({
    door: { ...noDoor, phase: 'hall', epoch, unconfirmed: door.unconfirmed ?? door.room },
  }),
}

function close({ door, seats }: Around, { body, at }: Extract<HuddleEvent, { type: 'itemClosing' }>): Doored {
  const { to, keepRoom, room, epoch } = body
  const leaving = door.closing?.leaving ?? leavers(door, seats)
  const mustLeave = door.closing?.mustLeave ?? seatsIn(door, leaving, seats)
  const closing = { to, keepRoom, room, since: at, heldBack: null, mustLeave, leaving }
  const unconfirmed = keepRoom ? door.unconfirmed : (door.unconfirmed ?? door.room)
  const shut = { phase: 'closing' as const, epoch, circle: [], bases: [] }
  return { door: { ...door, ...shut, closing, unconfirmed } }
}

function open({ door, seats }: Around, { body }: Extract<HuddleEvent, { type: 'itemOpened' }>): Doored {
  const { room, circle, bases } = body
  const isKept = door.room !== null && room === door.room
  const wasPrepared = room !== null && room === door.prepared?.room
  // All who wait there are let in now, into this room or that.
  const isOver = door.prepared !== null && isFor(door.prepared, circle)
  const prepared = wasPrepared || isOver ? null : door.prepared
  const opened = { ...door, phase: 'open' as const, room, circle, bases, closing: null, prepared }
  // A room that could have been kept is no longer known to be there, nor to be gone.
  const confirmed =
    room === null
      ? { ...opened, unconfirmed: door.unconfirmed ?? door.room }
      : { ...opened, unconfirmed: null, withoutVideo: false }
  const holders = isKept ? door.holders : wasPrepared ? (door.prepared?.holders ?? []) : []
  const unheard = isKept ? door.unheard : {}
  return { door: hold({ ...confirmed, holders, unheard }, ...seatedOf(circle, seats)) }
}

/** Whoever sits down may have the room at once; so, while a kept room waits for the next item, may those who were in it. */
const getsRoom = ({ phase, circle, closing }: Door, unit: string): boolean =>
  phase === 'hall' || circle.includes(unit) || (closing?.keepRoom === true && closing.leaving.includes(unit))

const leavers = (door: Door, seats: Seats['seats']): readonly string[] =>
  door.phase === 'open' ? door.circle : [...new Set(Object.values(seats).map(({ unit }) => unit))]

/** Where there is no room nobody has one to leave; who waits outside was never in it; who was lost may be in it still. */
function seatsIn(door: Door, units: readonly string[], seats: Seats['seats']): readonly string[] {
  if (door.room === null) return []
  const there = Object.entries(seats).flatMap(([seat, { unit }]) => (units.includes(unit) ? [seat] : []))
  return [...there, ...Object.keys(door.unheard)]
}

const mustLeaveToo = (closing: Closing, seat: string): Closing => ({
  ...closing,
  mustLeave: [...closing.mustLeave, seat],
})

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
  for (const one of more) {
    const { person, unit } = one
    if (!all.some((other) => isSameHolder(other, one))) all.push({ person, unit })
  }
  return all
}

const seatedOf = (units: readonly string[], seats: Seats['seats']): Seat[] =>
  Object.values(seats).filter((seat) => units.includes(seat.unit))
