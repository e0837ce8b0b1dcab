import type { Hindrance } from '../../shared/case/facets/lanes.ts'
import { day } from './when.ts'

/** A quick no, in a few words: "Fullt till fre 27 nov". */
export function hindranceWords(hindrance: Hindrance, today: string): string {
  if (hindrance.why === 'fullUntil') return `Fullt till ${day(hindrance.until, today)}`
  return hindrance.why === 'meetsFirst' ? 'Behöver träffa först' : 'Underlag saknas'
}

/** A hindrance and the line beside it, as one. */
export const lineWords = (
  { line, hindrance }: { readonly line: string | null; readonly hindrance: Hindrance | null },
  today: string,
): string => [hindrance && hindranceWords(hindrance, today), line].filter(Boolean).join('. ')
