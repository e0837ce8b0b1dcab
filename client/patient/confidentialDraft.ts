import type { BasisKind } from '../../shared/case/facets/bases.ts'
import type { NamedReader } from '../../shared/case/facets/confidential.ts'

/** What is being written for named persons; nobody is chosen beforehand. */
export type ConfidentialDraft = { text: string; ground: BasisKind | null; readers: readonly NamedReader[] }

/** The first thing that is still to be said. */
export function lackOf({ text, ground, readers }: ConfidentialDraft): 'text' | 'ground' | 'readers' | null {
  if (text.trim() === '') return 'text'
  if (ground === null) return 'ground'
  return readers.length === 0 ? 'readers' : null
}

/** The reader as such, without the names. */
export const plain = ({ person, unit }: NamedReader): NamedReader => ({ person, unit })
