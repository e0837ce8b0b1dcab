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
