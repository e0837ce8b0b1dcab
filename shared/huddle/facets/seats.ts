import type { HuddleFolds } from '../state.ts'

/** One connection of one person at one unit, since when (ms). */
export type Seat = { person: string; unit: string; since: number }

/** A person at one unit. */
export type Holder = Pick<Seat, 'person' | 'unit'>

export type Seats = {
  readonly seats: Readonly<Record<string, Seat>>
  /** Seats whose persons have said that nobody else hears or sees. */
  readonly undisturbed: readonly string[]
}

export const noSeats: Seats = { seats: {}, undisturbed: [] }

export const seatFolds: HuddleFolds<Seats> = {
  seatTaken: ({ seats }, { body: { seat, person, unit }, at }) => ({
    seats: { ...seats, [seat]: { person, unit, since: at } },
  }),
  seatLeft({ seats, undisturbed }, { body: { seat } }) {
    const { [seat]: _, ...others } = seats
    return { seats: others, undisturbed: undisturbed.filter((other) => other !== seat) }
  },
  undisturbedSaid({ undisturbed }, { body: { seat, is } }) {
    const others = undisturbed.filter((other) => other !== seat)
    return { undisturbed: is ? [...others, seat] : others }
  },
}

export const isSameHolder = (a: Holder, b: Holder): boolean => a.person === b.person && a.unit === b.unit
