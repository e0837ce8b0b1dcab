import { keyed } from '../../../core/keyed.ts'
import type { Refusal } from '../../../core/refusal.ts'
import type { Destined } from '../../facets/destination.ts'
import { type Said, saidBy } from '../said.ts'
import type { About } from './about.ts'

/** Where she goes, and whether this reader may say so. */
export type DestinationPart = {
  said: Said<NonNullable<Destined['destination']>> | null
  keeper: string
  may: Refusal | null
}

export const destinationPart = ({ state, arena, may }: About): DestinationPart => ({
  said: state.destination && saidBy(state.destination, arena),
  keeper: keyed(arena.units, state.ward)?.name ?? '',
  // Another place than the one that stands.
  may: may('setDestination', {
    ...{ case: state.id, huddle: null, awaits: null },
    to: state.destination?.to === 'other' ? 'ownHome' : 'other',
  }),
})
