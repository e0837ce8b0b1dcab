import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Day, Slug, text } from '../../core/schema.ts'
import type { CaseFolds, CaseState } from '../state.ts'
import { leftOf } from './episode.ts'
import { Named } from './identity.ts'

export const whereEvents = {
  /** The statutory minimum, and the day of admission, which is more (fields.ts). */
  admitted: event(
    'T1',
    v.strictObject({
      ward: Slug,
      ...Named,
      /** The municipality that pays: an organisation. */
      payer: Slug,
      admittedOn: v.nullable(Day),
    }),
  ),
  payerChanged: event('T0', v.strictObject({ payer: Slug })),
  bedChanged: event('T1', v.strictObject({ bed: v.nullable(text(16)) })),
  healthCentreSet: event('T0', v.strictObject({ healthCentre: v.nullable(Slug) })),
}

/** Where she lies, and whose she is outside. */
export type Where = {
  readonly ward: string
  readonly bed: string | null
  readonly payer: string
  readonly healthCentre: string | null
}

export const nowhere: Where = { ward: '', bed: null, payer: '', healthCentre: null }

export const whereFolds: CaseFolds<Where, typeof whereEvents> = {
  admitted: (_, { body: { ward, payer } }) => ({ ward, payer }),
  payerChanged: (_, { body }) => body,
  bedChanged: (_, { body }) => body,
  healthCentreSet: (_, { body }) => body,
}

/** Her bed while she is here. Afterwards another may lie there. */
export const bedNow = (state: CaseState): string | null => (leftOf(state) ? null : state.bed)
