import type { hindranceWords as swedish, lineWords as swedishLine } from '../hindrance.ts'
import type { Said } from '../said.ts'
import { day } from './days.ts'

/** "Full until Fri 27 Nov". */
export const hindranceWords: Said<typeof swedish> = (hindrance, today) => {
  if (hindrance.why === 'fullUntil') return `Full until ${day(hindrance.until, today)}`
  return hindrance.why === 'meetsFirst' ? 'Needs to meet the patient first' : 'Lacks what is needed to plan'
}

export const lineWords: Said<typeof swedishLine> = ({ line, hindrance }, today) =>
  [hindrance && hindranceWords(hindrance, today), line].filter(Boolean).join('. ')
