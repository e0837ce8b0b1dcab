import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Slug } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'

export const residenceEvents = {
  /** Where she is registered, while another municipality has placed her there and pays (LUS 5:2). None: the payer's own. */
  residenceSet: event('T1', v.strictObject({ residence: v.nullable(Slug) })),
}

/** Where she is registered, where that is not the municipality that pays. */
export type Residence = { readonly residence: string | null }

export const noResidence: Residence = { residence: null }

export const residenceFolds: CaseFolds<Residence, typeof residenceEvents> = {
  residenceSet: (_, { body }) => body,
  // Where she is registered is said only while another pays.
  payerChanged: ({ residence }, { body: { payer } }) => (residence === payer ? noResidence : {}),
}
