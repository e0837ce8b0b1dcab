import type { CaseState } from './state.ts'

/**
 * The key that keeps one person from having two open cases in the arena, held while the episode is open: also by a protected
 * identity, so that tomorrow's list does not bring her back. Without a number, name and day of birth at the ward must do.
 */
export function identityKey({ episode, identity, ward }: CaseState): string | null {
  if (episode.state !== 'admitted') return null
  const { given, family, number, birthDate } = identity
  if (number !== null) return numberKey(number)
  const name = `${family} ${given}`.toLocaleLowerCase('sv')
  return `episode:${ward}:${birthDate ?? ''}:${name}`
}

export const numberKey = (number: string): string => `episode:${number}`
