import * as v from 'valibot'
import { event } from '../../core/event.ts'
import type { CaseFolds } from '../state.ts'

export const Destination = v.picklist([
  'ownHome',
  'ownHomeNewSupport',
  'shortTermCare',
  'residentialCare',
  'supportedHousing',
  'rehabilitation',
  'otherHospital',
  'hospice',
  'other',
])
export type Destination = v.InferOutput<typeof Destination>

export const destinationEvents = {
  /** `awaits`: where she is to live in the end, while she waits for it elsewhere ("i väntan på"). Nowhere: nobody knows any more. */
  destinationSet: event(
    'T1',
    v.strictObject({ to: v.nullable(Destination), awaits: v.nullable(Destination) }),
  ),
}

/** Where she goes from the ward; null while nobody knows. */
export type Destined = {
  readonly destination: { to: Destination; awaits: Destination | null; at: number; by: string } | null
}

export const noDestination: Destined = { destination: null }

export const destinationFolds: CaseFolds<Destined, typeof destinationEvents> = {
  destinationSet: (_, { body: { to, awaits }, at, by }) => ({
    destination: to === null ? null : { to, awaits, at, by },
  }),
}
