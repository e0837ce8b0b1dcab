import { unitFor } from '../../../arena/state.ts'
import type { Refusal } from '../../../core/refusal.ts'
import type { Assistance } from '../../facets/assistance.ts'
import { type Said, saidBy } from '../said.ts'
import type { About } from './about.ts'

/** How the assistance decision stands, and whether this reader may say so. */
export type AssistancePart = {
  said: Said<NonNullable<Assistance['assistance']>> | null
  keeper: string
  may: Refusal | null
}

export const assistancePart = ({ state, arena, may }: About): AssistancePart => ({
  said: state.assistance && saidBy(state.assistance, arena),
  keeper: unitFor(arena, state.payer, 'needsAssessment')?.name ?? '',
  // Another mark than the one that stands.
  may: may('setAssistance', {
    ...{ case: state.id, line: null },
    mark: state.assistance?.mark === 'decided' ? 'appliedFor' : 'decided',
  }),
})
