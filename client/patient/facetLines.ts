import type { Assistance } from '../../shared/case/facets/assistance.ts'
import type { Destined } from '../../shared/case/facets/destination.ts'
import type { Reception } from '../../shared/case/facets/receptions.ts'
import { assistanceWords } from '../messages/assistance.ts'
import { destinationWords } from '../messages/destination.ts'
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

/** "Bistånd ansökt, inte beslutat · Svar väntas tisdag". */
export const assistanceLine = (
  said: Pick<NonNullable<Assistance['assistance']>, 'mark' | 'line'> | null,
): string =>
  said === null
    ? assistanceWords.silent
    : [assistanceWords.states[said.mark], said.line].filter(Boolean).join(' · ')

/** "Korttidsboende i väntan på särskilt boende". */
export const destinationLine = (
  said: Pick<NonNullable<Destined['destination']>, 'to' | 'awaits'> | null,
): string =>
  said === null
    ? destinationWords.silent
    : [
        destinationWords.places[said.to],
        said.awaits && destinationWords.waitsFor(destinationWords.places[said.awaits]),
      ]
        .filter(Boolean)
        .join(' ')

export const receptionTones = { receives: 'ok', onCondition: 'part', notYet: 'bad' } as const
export const assistanceTones = { appliedFor: 'part', decided: 'ok', notNeeded: 'ok' } as const
