import type { Estimate } from '../../../shared/case/events.ts'

/** Whole words only; JavaScript's own word edge does not know å, ä and ö. */
export const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'gu')

/** Takes every match out of what is said, so that what is left at the end was not understood. */
export function take(said: { rest: string }, pattern: RegExp): RegExpMatchArray[] {
  const found = [...said.rest.matchAll(pattern)]
  said.rest = said.rest.replace(pattern, ' ')
  return found
}

const notSure = '(?:ej|inte|icke)\\s+(?:helt\\s+)?(?:säkert?|klart?|bekräftat|bestämt)|osäkert?'
const preliminary =
  'prel(?:iminärt?|\\.)?|prelim|ev(?:entuellt|\\.)?|ca|cirka|troligen|kanske|förhoppningsvis'
const sure = 'säkert?|bekräftad|bekräftat|klart?|bestämt?|definitivt?|ok'

/** At most one of each, in the order they were said. */
export function surenessWords(said: { rest: string }): Estimate['sureness'][] {
  const doubts =
    take(said, word(notSure)).length + take(said, word(preliminary)).length + take(said, /\?/g).length
  const sures = take(said, word(sure)).length
  return [...(doubts > 0 ? ['preliminary' as const] : []), ...(sures > 0 ? ['sure' as const] : [])]
}

/** "I morgon" has to be taken first. */
export function partOfDay(said: { rest: string }): NonNullable<Estimate['part']>[] {
  const morning = take(said, word('fm|f\\.?\\s?m\\.?|förmiddag(?:en)?|morgon(?:en)?|bitti')).length
  const afternoon = take(said, word('em|e\\.?\\s?m\\.?|eftermiddag(?:en)?|efter lunch')).length
  const evening = take(said, word('kväll(?:en)?')).length
  return [
    ...(morning > 0 ? ['morning' as const] : []),
    ...(afternoon > 0 ? ['afternoon' as const] : []),
    ...(evening > 0 ? ['evening' as const] : []),
  ]
}
