import * as v from 'valibot'
import { changedEvent, event } from '../../core/event.ts'
import { keyed } from '../../core/keyed.ts'
import { Day, Slug, Time, text } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'

/** When a patient is expected to leave: the day, how sure, and as much of the hour as anybody knows. */
export const Estimate = v.strictObject({
  day: Day,
  part: v.nullable(v.picklist(['morning', 'afternoon', 'evening'])),
  time: v.nullable(Time),
  sureness: v.picklist(['preliminary', 'sure']),
})
export type Estimate = v.InferOutput<typeof Estimate>

export const isSameEstimate = (one: Estimate | null, other: Estimate | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.day === other.day &&
    one.part === other.part &&
    one.time === other.time &&
    one.sureness === other.sureness)

export const estimateEvents = {
  /** Changes have the number of their place in the case. */
  estimateChanged: changedEvent(
    'T1',
    v.strictObject({
      estimate: v.nullable(Estimate),
      reason: v.nullable(text(200)),
      /** Who learnt of it: the parties with a basis at that moment. */
      told: v.array(Slug),
      /** She is worse and does not go home: the physician who judged so. Nobody: only another day. */
      calledOffBy: v.nullable(text(80)),
    }),
    // Before there were acknowledgements nobody was asked for one.
    (body) => ({ ...Object(body), told: [], calledOffBy: null }),
  ),
  /** A unit knows of the change with that number, and of no later one. */
  changeAcknowledged: event(
    'T1',
    v.strictObject({
      change: v.pipe(v.number(), v.integer(), v.minValue(1)),
      unit: Slug,
      how: v.picklist(['tapped', 'inRoom', 'byPhone']),
      /** Who answered the telephone, where somebody was called. */
      saidBy: v.nullable(text(80)),
    }),
  ),
}

export type Acknowledgement = {
  how: 'tapped' | 'inRoom' | 'byPhone'
  saidBy: string | null
  at: number
  by: string
}

export type EstimateChange = {
  from: Estimate | null
  to: Estimate | null
  reason: string | null
  calledOffBy: string | null
  told: readonly string[]
  /** Which units know of it, by unit. */
  acknowledged: Readonly<Record<string, Acknowledgement>>
  at: number
  by: string
}

export type Estimated = {
  readonly estimate: Estimate | null
  readonly estimateChanges: readonly EstimateChange[]
}

export const noEstimate: Estimated = { estimate: null, estimateChanges: [] }

export const estimateFolds: CaseFolds<Estimated, typeof estimateEvents> = {
  estimateChanged({ estimate: from, estimateChanges }, { body: { estimate: to, ...said }, at, by }) {
    const change = { from, to, ...said, acknowledged: {}, at, by }
    return { estimate: to, estimateChanges: [...estimateChanges, change] }
  },
  changeAcknowledged: ({ estimateChanges }, { body: { change: number, unit, ...said }, at, by }) => ({
    estimateChanges: estimateChanges.map((change, place) =>
      place === number - 1
        ? { ...change, acknowledged: { ...change.acknowledged, [unit]: { ...said, at, by } } }
        : change,
    ),
  }),
}

/**
 * The date as it was last changed, with its number; null where it never was another than the first that was said. That she is worse is told
 * also where no day had been said.
 */
export function changeNow({ estimateChanges }: Pick<Estimated, 'estimateChanges'>): {
  number: number
  change: EstimateChange
} | null {
  const change = estimateChanges.at(-1)
  const isTold = change && (estimateChanges.length > 1 || change.calledOffBy !== null)
  return isTold ? { number: estimateChanges.length, change } : null
}

export const knows = ({ acknowledged }: EstimateChange, unit: string): boolean =>
  keyed(acknowledged, unit) !== undefined
