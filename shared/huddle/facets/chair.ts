import type { HuddleFolds } from '../state.ts'
import type { Plan } from './plan.ts'
import type { Holder, Seats } from './seats.ts'

/** Who leads. `goneAt`: since when no seat is theirs, from the opening of the hall on; `lostAt`: since when everyone was told. */
export type Chair = { person: string; goneAt: number | null; lostAt: number | null }

export type Chaired = { readonly chair: Chair }

export const noChair: Chaired = { chair: { person: '', goneAt: null, lostAt: null } }

export const chairFolds: HuddleFolds<Chaired> = {
  huddlePlanned: (_, { body }) => ({ chair: { person: body.lead, goneAt: null, lostAt: null } }),
  hallOpened: (state, { at }) => ({ chair: chairOf(state, state.chair.person, at) }),
  seatTaken: ({ chair, ward }, { body }) =>
    leadsFrom(ward, chair.person)(body) ? { chair: { ...chair, goneAt: null } } : {},
  seatLeft({ chair, seats, ward }, { body, at }) {
    const { [body.seat]: left, ...others } = seats
    const isChairs = leadsFrom(ward, chair.person)
    const isGone = left && isChairs(left) && !Object.values(others).some(isChairs)
    return isGone ? { chair: { ...chair, goneAt: at } } : {}
  },
  chairTaken: (state, { body, at }) => ({ chair: chairOf(state, body.person, at) }),
  chairLost: ({ chair }, { at }) => ({ chair: { ...chair, lostAt: at } }),
  chairReturned: ({ chair }) => ({ chair: { ...chair, lostAt: null } }),
}

/** The lease runs also for one who leads and has not come in: otherwise nobody could ever take over. */
const chairOf = ({ seats, ward }: Seats & Plan, person: string, at: number): Chair => ({
  person,
  goneAt: Object.values(seats).some(leadsFrom(ward, person)) ? null : at,
  lostAt: null,
})

/** The seat is one to lead from: in another commission the same person leads nothing, and keeps nobody from taking over. */
const leadsFrom =
  (ward: string, lead: string) =>
  ({ person, unit }: Holder): boolean =>
    person === lead && unit === ward
