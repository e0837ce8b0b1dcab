import type { ArenaState } from '../arena/state.ts'
import { keyed } from '../core/keyed.ts'
import type { CaseState } from './state.ts'

/**
 * The key that keeps one person from having two open cases at a ward, held while the episode is open: also by a protected
 * identity, so that tomorrow's list does not bring her back. Without a number, name and day of birth must do. Never wider than
 * the ward: a "no" about another ward's patient would tell whoever tries a number that she is there.
 */
export function identityKey({ episode, identity, ward }: CaseState): string | null {
  if (episode.state !== 'admitted') return null
  const { given, family, number, birthDate } = identity
  if (number !== null) return numberKey(ward, number)
  const name = `${family} ${given}`.toLocaleLowerCase('sv')
  return `episode:${ward}:${birthDate ?? ''}:${name}`
}

export const numberKey = (ward: string, number: string): string => `episode:${ward}:${number}`

/**
 * The key that a person's latest stay at one care provider holds, also when it is over: of her number alone, since a name is no proof.
 * Within the provider, where the next ward may know of the stay before (PDL 4:1), and never of a protected identity.
 */
export function stayKey(
  { episode, identity, ward, protectedIdentity }: CaseState,
  arena: ArenaState,
): string | null {
  const isNone = episode.state === 'none' || episode.state === 'mistake'
  const { number } = identity
  return isNone || protectedIdentity || number === null ? null : stayKeyOf(ward, number, arena)
}

export const stayKeyOf = (ward: string, number: string, { units }: ArenaState): string =>
  `stay:${keyed(units, ward)?.organisation ?? ''}:${number}`
