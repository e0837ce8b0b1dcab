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
