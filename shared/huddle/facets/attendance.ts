import type { HuddleFolds } from '../state.ts'
import { type Companion, companyWaitingFor } from './companies.ts'

/** `with`: the seat before whose camera one sat without a seat of one's own. */
export type Attendance = {
  person: string
  unit: string
  from: number
  to: number | null
  with?: string
  observes?: boolean
}

/** Who has been here, from when to when: on a seat, and beside one from tick to tick for as long as it is there. */
export type Attended = { readonly attendance: readonly Attendance[] }

export const nobodyAttended: Attended = { attendance: [] }

export const attendanceFolds: HuddleFolds<Attended> = {
  seatTaken(state, { body: { seat, person, unit }, at }) {
    const beside = companyWaitingFor(state, { person, unit })?.company.people ?? []
    return {
      attendance: [...state.attendance, ...came(beside, seat, at), { person, unit, from: at, to: null }],
    }
  },
  seatLeft({ attendance, seats }, { body: { seat }, at }) {
    const left = seats[seat]
    const isOwn = (one: Attendance) =>
      one.with === undefined && one.person === left?.person && one.from === left.since
    return { attendance: gone(attendance, at, (one) => one.with === seat || isOwn(one)) }
  },
  companionTicked({ attendance, seats }, { body: { seat, ...companion }, at }) {
    if (!seats[seat]) return {}
    const before = gone(attendance, at, (one) => one.with === seat && one.person === companion.person)
    return { attendance: [...before, ...came([companion], seat, at)] }
  },
  companionGone: ({ attendance }, { body: { seat, person }, at }) => ({
    attendance: gone(attendance, at, (one) => one.with === seat && one.person === person),
  }),
}

const came = (people: readonly Companion[], seat: string, at: number): Attendance[] =>
  people.map((one) => ({ ...one, from: at, to: null, with: seat }))

const gone = (attendance: readonly Attendance[], at: number, isGone: (one: Attendance) => boolean) =>
  attendance.map((one) => (one.to === null && isGone(one) ? { ...one, to: at } : one))
