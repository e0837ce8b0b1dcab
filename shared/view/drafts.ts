import type { Standing } from '../huddle/standing.ts'
import type { Live } from './view.ts'

/** What somebody is writing, of the patient of that opening. */
export type DraftSlice = {
  author: string
  name: string
  unitShort: string
  kind: string
  text: string
  epoch: number
}

/** What is being written, for whoever is inside; all share the same list but those with a draft of their own. */
export function draftsFor(
  { drafts, own }: Pick<Live, 'drafts' | 'own'>,
  { at, person }: Standing,
): readonly DraftSlice[] {
  if (at !== 'inside') return none
  const hers = own.filter(({ author }) => author === person)
  return hers.length === 0 ? drafts : [...drafts, ...hers]
}

const none: readonly DraftSlice[] = []
