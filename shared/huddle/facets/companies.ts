import type { HuddleFolds } from '../state.ts'
import { type Holder, isSameHolder, type Seats } from './seats.ts'

/** Someone who sits with another before the same camera. `observes`: said to be there to listen only. */
export type Companion = Holder & { readonly observes: boolean }

/** Those who sit with one seat, by name; `unnamed`: how many more there are whom nobody has named yet. */
export type Company = {
  readonly host: Holder
  readonly people: readonly Companion[]
  readonly unnamed: number
}

/** By seat. A company whose seat was lost waits for its host to sit down again: people do not leave a room because the net does. */
export type Companies = { readonly companies: Readonly<Record<string, Company>> }

type Rooms = Companies & Pick<Seats, 'seats'>

export const noCompanies: Companies = { companies: {} }

export const companyFolds: HuddleFolds<Companies> = {
  seatTaken(state, { body }) {
    const waiting = companyWaitingFor(state, body)
    if (!waiting) return {}
    const { [waiting.seat]: _, ...others } = state.companies
    return { companies: { ...others, [body.seat]: waiting.company } }
  },
  companionTicked: (state, { body: { seat, ...companion } }) =>
    change(state, seat, (it) => ({ ...it, people: [...without(it, companion.person), companion] })),
  companionGone: (state, { body: { seat, person } }) =>
    change(state, seat, (it) => ({ ...it, people: without(it, person) })),
  unnamedCounted: (state, { body: { seat, unnamed } }) => change(state, seat, (it) => ({ ...it, unnamed })),
}

/** Those who sit with this seat, while it is there. */
export const companyOf = ({ companies, seats }: Rooms, seat: string): Company | undefined =>
  seats[seat] ? companies[seat] : undefined

/** Of one who sits down: those who sat with the seat that was lost. */
export function companyWaitingFor({ companies, seats }: Rooms, holder: Holder) {
  const found = Object.entries(companies).find(
    ([seat, { host }]) => !seats[seat] && isSameHolder(host, holder),
  )
  return found && { seat: found[0], company: found[1] }
}

function change({ companies, seats }: Rooms, seat: string, to: (company: Company) => Company) {
  const host = seats[seat] ?? companies[seat]?.host
  if (!host) return {}
  const { person, unit } = host
  const company = companies[seat] ?? { host: { person, unit }, people: [], unnamed: 0 }
  return { companies: { ...companies, [seat]: to(company) } }
}

const without = ({ people }: Company, person: string): readonly Companion[] =>
  people.filter((one) => one.person !== person)
