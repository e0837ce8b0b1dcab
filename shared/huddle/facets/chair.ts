import type { HuddleFolds } from '../state.ts'
import type { Seats } from './seats.ts'

/** Who leads. `goneAt`: since when no seat is theirs, from the opening of the hall on; `lostAt`: since when everyone was told. */
export type Chair = { person: string; goneAt: number | null; lostAt: number | null }

export type Chaired = { readonly chair: Chair }

export const noChair: Chaired = { chair: { person: '', goneAt: null, lostAt: null } }

export const chairFolds: HuddleFolds<Chaired> = {
  huddlePlanned: (_, { body }) => ({ chair: { person: body.lead, goneAt: null, lostAt: null } }),
  hallOpened: (state, { at }) => ({ chair: chairOf(state, state.chair.person, at) }),
  seatTaken: ({ chair }, { body }) =>
    body.person === chair.person ? { chair: { ...chair, goneAt: null } } : {},
  seatLeft({ chair, seats }, { body, at }) {
    const { [body.seat]: left, ...others } = seats
    return left?.person === chair.person && !isHere(others, chair.person)
      ? { chair: { ...chair, goneAt: at } }
      : {}
  },
  chairTaken: (state, { body, at }) => ({ chair: chairOf(state, body.person, at) }),
  chairLost: ({ chair }, { at }) => ({ chair: { ...chair, lostAt: at } }),
  chairReturned: ({ chair }) => ({ chair: { ...chair, lostAt: null } }),
}

/** The lease runs also for one who leads and has not come in: otherwise nobody could ever take over. */
const chairOf = ({ seats }: Seats, person: string, at: number): Chair => ({
  person,
  goneAt: isHere(seats, person) ? null : at,
  lostAt: null,
})

const isHere = (seats: Seats['seats'], person: string): boolean =>
  Object.values(seats).some((seat) => seat.person === person)
