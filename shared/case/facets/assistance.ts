import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { text } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'

export const AssistanceMark = v.picklist(['appliedFor', 'decided', 'notNeeded'])
export type AssistanceMark = v.InferOutput<typeof AssistanceMark>

export const assistanceEvents = {
  /** No mark: not answered after all. */
  assistanceSet: event(
    'T1',
    v.strictObject({ mark: v.nullable(AssistanceMark), line: v.nullable(text(160)) }),
  ),
}

/**
 * How the municipality's assistance decision stands (biståndsbeslut, SoL). It can be appealed, so it is never what a huddle has
 * agreed: the payer's own assessors say how it stands.
 */
export type Assistance = {
  readonly assistance: {
    mark: AssistanceMark
    line: string | null
    /** The assessors who said so. */
    unit: string
    at: number
    by: string
  } | null
}

export const noAssistance: Assistance = { assistance: null }

export const assistanceFolds: CaseFolds<Assistance, typeof assistanceEvents> = {
  assistanceSet: (_, { body: { mark, line }, at, by, forUnit: unit }) => ({
    assistance: mark === null ? null : { mark, line, unit, at, by },
  }),
  // Another municipality decides for itself.
  payerChanged: () => noAssistance,
}
