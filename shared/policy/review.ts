import { type ArenaState, membershipOf } from '../arena/state.ts'
import { bornOn } from '../case/number.ts'
import type { CaseState } from '../case/state.ts'
import { keyed } from '../core/keyed.ts'
import type { LocalDate } from '../core/time.ts'
import type { Reader } from './disclosed.ts'

/** The organisation whose log this person reviews in this commission; null for everyone else (HSLF-FS 2016:40 4:9). */
export function reviewsFor(arena: ArenaState, { person, unit }: Reader, now: number): string | null {
  const held = membershipOf(arena, person, unit, now)
  return held?.role === 'logReviewer' ? (keyed(arena.units, unit)?.organisation ?? null) : null
}

/** The units of an organisation: each organisation is answerable for its own patients' log, and for what its own people do elsewhere. */
export const unitsOf = (arena: ArenaState, organisation: string): readonly string[] =>
  Object.values(arena.units).flatMap((unit) => (unit.organisation === organisation ? [unit.id] : []))

/** By what a reviewer knows a patient again. A protected identity has no name here either. */
export type Recognised = {
  readonly name: { readonly given: string; readonly family: string } | null
  readonly birthDate: LocalDate | null
  readonly admittedOn: LocalDate | null
}

/**
 * All that a review tells of a patient: name, day of birth and when the stay began, enough to tell two of the same name apart.
 * Only of the organisation's own; of another's patient nothing, not even that two lines are about the same.
 */
export function recognised(state: CaseState, arena: ArenaState, organisation: string): Recognised | null {
  if (keyed(arena.units, state.ward)?.organisation !== organisation) return null
  const { given, family, number, birthDate } = state.identity
  const { admittedOn } = state
  if (state.protectedIdentity) return { name: null, birthDate: null, admittedOn }
  return { name: { given, family }, birthDate: number === null ? birthDate : bornOn(number), admittedOn }
}
