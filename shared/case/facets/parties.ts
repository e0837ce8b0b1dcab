import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Slug } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'

export const partyEvents = {
  partyAdded: event('T1', v.strictObject({ unit: Slug })),
  partyEnded: event('T1', v.strictObject({ unit: Slug })),
}

export type Party = {
  unit: string
  since: number
  until: number | null
  /** It ended because she is protected, and for nothing else. */
  isHidden?: true
}

/** The units outside the ward that she concerns, or has concerned. */
export type Parties = { readonly parties: readonly Party[] }

export const noParties: Parties = { parties: [] }

export const partyFolds: CaseFolds<Parties, typeof partyEvents> = {
  partyAdded: ({ parties }, { body: { unit }, at }) => ({
    parties: [...parties, { unit, since: at, until: null }],
  }),
  partyEnded: ({ parties }, { body: { unit }, at }) => ({
    parties: parties.map((it) => (it.unit === unit && it.until === null ? { ...it, until: at } : it)),
  }),
  identityProtected: ({ parties }, { at }) => ({
    parties: parties.map((it) => (it.until === null ? { ...it, until: at, isHidden: true } : it)),
  }),
}

/** The units concerned at this moment. */
export const partiesNow = ({ parties }: Parties): readonly string[] =>
  parties.filter(({ until }) => until === null).map(({ unit }) => unit)
