import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Day, Time, text } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'

/** When a patient is expected to leave: the day, how sure, and as much of the hour as anybody knows. */
export const Estimate = v.strictObject({
  day: Day,
  part: v.nullable(v.picklist(['morning', 'afternoon', 'evening'])),
  time: v.nullable(Time),
  sureness: v.picklist(['preliminary', 'sure']),
})
export type Estimate = v.InferOutput<typeof Estimate>

export const estimateEvents = {
  estimateChanged: event(
    'T1',
    v.strictObject({ estimate: v.nullable(Estimate), reason: v.nullable(text(200)) }),
  ),
}

export type EstimateChange = {
  from: Estimate | null
  to: Estimate | null
  reason: string | null
  at: number
  by: string
}

export type Estimated = {
  readonly estimate: Estimate | null
  readonly estimateChanges: readonly EstimateChange[]
}

export const noEstimate: Estimated = { estimate: null, estimateChanges: [] }

export const estimateFolds: CaseFolds<Estimated, typeof estimateEvents> = {
  estimateChanged({ estimate, estimateChanges }, { body, at, by }) {
    const change = { from: estimate, to: body.estimate, reason: body.reason, at, by }
    return { estimate: body.estimate, estimateChanges: [...estimateChanges, change] }
  },
}
