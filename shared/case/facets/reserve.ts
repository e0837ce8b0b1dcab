import * as v from 'valibot'
import { event } from '../../core/event.ts'
import type { CaseFolds } from '../state.ts'

/** A number that a region has made up for a person without one (reservnummer): letters and digits, without marks between. */
export const ReserveNumber = v.pipe(v.string(), v.regex(/^[0-9A-Z]{6,14}$/, 'reserve'))

export const reserveEvents = {
  reserveNumberSet: event('T0', v.strictObject({ number: v.nullable(ReserveNumber) })),
}

/**
 * The number that a region has given her until her own is known. It stays when her own is: for a while lists still come with the old one,
 * and must find her.
 */
export type Reserve = { readonly reserve: string | null }

export const noReserve: Reserve = { reserve: null }

export const reserveFolds: CaseFolds<Reserve, typeof reserveEvents> = {
  reserveNumberSet: (_, { body }) => ({ reserve: body.number }),
}
