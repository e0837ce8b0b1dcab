import type { Estimate } from '../../../shared/case/facets/estimate.ts'

/** Whole words only; JavaScript's own word edge does not know å, ä and ö. */
export const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'gu')

/** Takes every match out of what is said, so that what is left at the end was not understood. */
export function take(said: { rest: string }, pattern: RegExp): RegExpMatchArray[] {
  const found = [...said.rest.matchAll(pattern)]
  said.rest = said.rest.replace(pattern, ' ')
  return found
}

const notSure = word(
  '(?:ej|inte|icke)\\s+(?:helt\\s+)?(?:säkert?|klart?|bekräftat|bestämt)|osäkert?|prel(?:iminärt?|\\.)?|prelim|ev(?:entuellt|\\.)?|ca|cirka|troligen|kanske|förhoppningsvis',
)
const sure = word('säkert?|bekräftad|bekräftat|klart?|bestämt?|definitivt?|ok')
const questionMark = /\?/g

/** At most one of each. */
export function surenessWords(said: { rest: string }): Estimate['sureness'][] {
  const doubts = take(said, notSure).length + take(said, questionMark).length
  const sures = take(said, sure).length
  return [...(doubts > 0 ? ['preliminary' as const] : []), ...(sures > 0 ? ['sure' as const] : [])]
}

const parts = [
  ['morning', word('fm|f\\.?\\s?m\\.?|förmiddag(?:en)?|morgon(?:en)?|bitti')],
  ['afternoon', word('em|e\\.?\\s?m\\.?|eftermiddag(?:en)?|efter lunch')],
  ['evening', word('kväll(?:en)?')],
] as const

/** "I morgon" has to be taken first. */
export const partOfDay = (said: { rest: string }): NonNullable<Estimate['part']>[] =>
  parts.flatMap(([part, spelled]) => (take(said, spelled).length > 0 ? part : []))
