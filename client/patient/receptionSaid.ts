import type { Reception } from '../../shared/case/facets/receptions.ts'
import { receptionWords } from '../messages/reception.ts'
import { relativeDay } from '../messages/when.ts'

type ReceptionSaid = Omit<Reception, 'by' | 'at'>

/** "Mottagandet bekräftat · läkare A. Svahn · första kontakt fre 27 nov". */
export const receptionLine = (said: ReceptionSaid | null, today: string): string =>
  said === null
    ? receptionWords.silent
    : [receptionWords.states[said.mark], receptionDetails(said, today)].filter(Boolean).join(' · ')

/** Who is responsible from then on, when she is first seen, and what was said beside it. */
export const receptionDetails = ({ physician, firstContactOn, line }: ReceptionSaid, today: string): string =>
  [
    physician && receptionWords.by(physician),
    firstContactOn && receptionWords.on(relativeDay(firstContactOn, today)),
    line,
  ]
    .filter(Boolean)
    .join(' · ')

export const receptionTones = { receives: 'ok', onCondition: 'part', notYet: 'bad' } as const
