import type { Refusal } from '../../../core/refusal.ts'
import { type Left, leftOf } from '../../facets/episode.ts'
import { bedNow } from '../../facets/where.ts'
import type { About } from './about.ts'

/** Who she is, where she lies, and whose she is outside. */
export type PersonPart = {
  given: string
  family: string
  number: string | null
  reserve: string | null
  birthDate: string | null
  ward: string
  bed: string | null
  left: Left | null
  payer: string
  healthCentre: string | null
  words: string | null
  /** The ward's own: the row in whose place this one stands no more, and those that proved to be this one. */
  mergedInto: string | null
  mergedFrom: readonly string[]
  /** Her identity is protected, so that only the ward has this page; and whether the reader may say that it was the wrong patient. */
  isProtected: boolean
  mayUnprotect: Refusal | null
}

export function personPart({ state, arena, reader, may }: About): PersonPart {
  const { identity, ward, payer, healthCentre, words } = state
  return {
    given: identity.given,
    family: identity.family,
    number: identity.number,
    reserve: state.reserve,
    birthDate: identity.birthDate,
    ward: arena.units[ward]?.name ?? '',
    bed: bedNow(state),
    left: leftOf(state),
    payer: arena.organisations[payer]?.name ?? '',
    healthCentre: healthCentre === null ? null : (arena.units[healthCentre]?.name ?? null),
    words: words?.text ?? null,
    mergedInto: reader.unit === ward ? state.mergedInto : null,
    mergedFrom: reader.unit === ward ? state.mergedFrom : [],
    isProtected: state.protectedIdentity,
    mayUnprotect: may('unprotectIdentity', { case: state.id }),
  }
}
