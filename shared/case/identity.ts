import type { ArenaState } from '../arena/state.ts'
import { keyed } from '../core/keyed.ts'
import type { CaseState } from './state.ts'

/**
 * The keys that keep one person from having two open cases at a ward, held while the episode is open: also by a protected
 * identity, so that tomorrow's list does not bring her back. Her number, and the reserve number she had before it, since a list may come
 * with either; without any, name and day of birth must do. Never wider than the ward: a "no" about another ward's patient would tell
 * whoever tries a number that she is there.
 */
export function identityKeys({ episode, identity, reserve, ward }: CaseState): readonly string[] {
  if (episode.state !== 'admitted') return []
  const { given, family, number, birthDate } = identity
  const keys = [
    number === null ? [] : numberKey(ward, number),
    reserve === null ? [] : reserveKey(ward, reserve),
  ]
  if (number !== null || reserve !== null) return keys.flat()
  const name = `${family} ${given}`.toLocaleLowerCase('sv')
  return [`episode:${ward}:${birthDate ?? ''}:${name}`]
}

export const numberKey = (ward: string, number: string): string => `episode:${ward}:${number}`
export const reserveKey = (ward: string, number: string): string => `episode:${ward}:reserve:${number}`

type Numbered = { readonly number: string | null; readonly reserve: string | null }

/** The case that has this number, or else this reserve number, at the ward now. */
export const holderOf = (
  ward: string,
  { number, reserve }: Numbered,
  folds: { claimed(key: string): string | null },
): string | null =>
  (number === null ? null : folds.claimed(numberKey(ward, number))) ??
  (reserve === null ? null : folds.claimed(reserveKey(ward, reserve)))

/**
 * The key that a person's latest stay at one care provider holds, also when it is over: of her number alone, since a name is no proof.
 * Within the provider, where the next ward may know of the stay before (PDL 4:1).
 */
export function stayKey({ episode, identity, ward }: CaseState, arena: ArenaState): string | null {
  const isNone = episode.state === 'none' || episode.state === 'mistake'
  const { number } = identity
  return isNone || number === null ? null : stayKeyOf(ward, number, arena)
}

export const stayKeyOf = (ward: string, number: string, { units }: ArenaState): string =>
  `stay:${keyed(units, ward)?.organisation ?? ''}:${number}`

/** The key by which each of her stays has the one before it. */
export const beforeKey = (stays: string, id: string): string => `${stays}:${id}`

/** All her stays that hold this key after one another, the latest first. */
export function staysOf(key: string | null, folds: { claimed(key: string): string | null }): string[] {
  const found: string[] = []
  let next = key === null ? null : folds.claimed(key)
  while (key !== null && next !== null) {
    found.push(next)
    next = folds.claimed(beforeKey(key, next))
  }
  return found
}
