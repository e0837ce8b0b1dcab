import * as v from 'valibot'
import type { ArenaState } from '../arena/state.ts'
import { keyed } from '../core/keyed.ts'
import { Day, Slug, text } from '../core/schema.ts'
import type { LocalDate } from '../core/time.ts'
import { Estimate } from './facets/estimate.ts'
import { readySince } from './facets/readiness.ts'
import { ReserveNumber } from './facets/reserve.ts'
import { isPersonalNumber } from './number.ts'
import { isReserve } from './reserve.ts'
import type { CaseState } from './state.ts'

/** YYYYMMDDNNNC. A coordination number has the day of birth + 60 (folkbokföringslagen 18 a §). */
const PersonalNumber = v.pipe(v.string(), v.check(isPersonalNumber, 'number'))

/** What a ward's list, or a person at the ward, says of one patient. The same words as in a line of the list. */
export const PatientFacts = v.strictObject({
  given: text(80),
  family: text(80),
  number: v.nullable(PersonalNumber),
  reserve: v.optional(v.nullable(ReserveNumber), null),
  /** Taken from the number where there is one. */
  birthDate: v.nullable(Day),
  municipality: Slug,
  healthCentre: v.nullable(Slug),
  bed: v.nullable(text(16)),
  admittedOn: v.nullable(Day),
  date: v.nullable(Estimate),
  readySince: v.nullable(Day),
})
export type PatientFacts = v.InferOutput<typeof PatientFacts>

type SomeFacts = { readonly [Name in keyof PatientFacts]?: PatientFacts[Name] | undefined }

export const factsOf = (state: CaseState): PatientFacts => ({
  ...state.identity,
  reserve: state.reserve,
  municipality: state.payer,
  healthCentre: state.healthCentre,
  bed: state.bed,
  admittedOn: state.admittedOn,
  date: state.estimate,
  readySince: readySince(state),
})

/** The first fact that cannot be so: a municipality or health centre the arena does not have, a day still to come. */
export function wrongFact(
  facts: PatientFacts,
  arena: ArenaState,
  today: LocalDate,
): keyof PatientFacts | null {
  if (keyed(arena.organisations, facts.municipality)?.principal !== 'municipality') return 'municipality'
  if (facts.healthCentre !== null && keyed(arena.units, facts.healthCentre)?.function !== 'healthCentre')
    return 'healthCentre'
  if (facts.reserve !== null && !isReserve(facts.reserve, arena.reserveFormats)) return 'reserve'
  for (const day of ['birthDate', 'admittedOn', 'readySince'] as const)
    if ((facts[day] ?? '') > today) return day
  return null
}

type Days = Pick<PatientFacts, 'admittedOn' | 'readySince'>

/** Nobody is ready for discharge before she was admitted; which of two such days is the slip only people know. */
export const isReadyTooEarly = ({ admittedOn, readySince }: Days): boolean =>
  admittedOn !== null && readySince !== null && readySince < admittedOn

/** The same, where it has just been said: a day that stood so before stops no other change. */
export const becomesReadyTooEarly = (now: Days, to: Days): boolean =>
  isReadyTooEarly(to) && (now.admittedOn !== to.admittedOn || now.readySince !== to.readySince)

/**
 * A change that someone has seen as `from` → `to`, put upon the facts as they are now. Only what differs between the two is
 * asked for; what somebody else has changed meanwhile stays as it is and is named.
 */
export function changedFrom(
  now: PatientFacts,
  from: SomeFacts,
  to: SomeFacts,
): { facts: PatientFacts; meanwhile: (keyof PatientFacts)[] } {
  const asked = factNames.filter((name) => name in from && name in to && !isSame(from[name], to[name]))
  const meanwhile = asked.filter((name) => !isSame(now[name], from[name]) && !isSame(now[name], to[name]))
  const taken = asked.filter((name) => !meanwhile.includes(name)).map((name) => [name, to[name]])
  return { facts: { ...now, ...Object.fromEntries(taken) }, meanwhile }
}

/** What is lacking in the facts as they are, from what is said; it takes the place of nothing. */
export function lackingIn(now: PatientFacts, said: PatientFacts): PatientFacts {
  const known = Object.entries(now).filter(([, fact]) => fact !== null)
  return keptInOrder(now, { ...said, ...Object.fromEntries(known) })
}

/** What is said, with both days as they are where they would be in the wrong order. */
export const keptInOrder = (now: PatientFacts, said: PatientFacts): PatientFacts =>
  becomesReadyTooEarly(now, said) ? { ...said, admittedOn: now.admittedOn, readySince: now.readySince } : said

export const factNames = Object.keys(PatientFacts.entries) as (keyof PatientFacts)[]

export const isSame = (a: unknown, b: unknown): boolean => a === b || sorted(a) === sorted(b)

const sorted = (it: unknown): string =>
  typeof it === 'object' && it !== null
    ? JSON.stringify(Object.entries(it).sort(([x], [y]) => (x < y ? -1 : 1)))
    : JSON.stringify(it)
