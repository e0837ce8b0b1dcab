import type { EntryContent } from '../../../shared/case/facets/entries.ts'
import { relativeDay } from '../../messages/when.ts'

/** How a due was understood: "i dag 15.00", "tis 24 nov". Null when none was written. */
export function dueWords(
  { dueOn, dueAt }: Pick<EntryContent, 'dueOn' | 'dueAt'>,
  today: string,
): string | null {
  if (dueOn === null) return null
  return [relativeDay(dueOn, today), dueAt?.replace(':', '.')].filter(Boolean).join(' ')
}
