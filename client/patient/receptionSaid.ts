import type { Reception } from '../../shared/case/facets/receptions.ts'
import { receptionWords } from '../messages/reception.ts'
import { relativeDay } from '../messages/when.ts'

/** "Mottagandet bekräftat · läkare A. Svahn · första kontakt fre 27 nov". */
export function receptionLine(said: Omit<Reception, 'by' | 'at'> | null, today: string): string {
  if (said === null) return receptionWords.silent
  const { mark, physician, firstContactOn, line } = said
  const parts = [
    receptionWords.states[mark],
    physician && receptionWords.by(physician),
    firstContactOn && receptionWords.on(relativeDay(firstContactOn, today)),
    line,
  ]
  return parts.filter(Boolean).join(' · ')
}

export const receptionTones = { receives: 'ok', onCondition: 'part', notYet: 'bad' } as const
