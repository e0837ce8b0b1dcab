import type { Assistance } from '../../shared/case/facets/assistance.ts'
import type { Destined } from '../../shared/case/facets/destination.ts'
import { assistanceWords } from '../messages/assistance.ts'
import { destinationWords } from '../messages/destination.ts'

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

export const assistanceTones = { appliedFor: 'part', decided: 'ok', notNeeded: 'ok' } as const
