import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Instant, Slug, text } from '../../core/schema.ts'
import { fromInstant } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'

export const recordEvents = {
  /** Put into the unit's own record system, all that was known until `asOf`. None: it was not, after all. */
  recordCopied: event('T1', v.strictObject({ unit: Slug, asOf: v.nullable(Instant) })),
  /** What she is called in an organisation's own system, as a case number in Link. None takes it away. */
  externalRefSet: event('T1', v.strictObject({ organisation: Slug, ref: v.nullable(text(40)) })),
}

export type Copied = { readonly asOf: number; readonly at: number; readonly by: string }

/** What each unit has put into its own record system, and where each organisation finds her there. */
export type Records = {
  readonly copied: Readonly<Record<string, Copied>>
  readonly externalRefs: Readonly<Record<string, { ref: string; at: number; by: string }>>
}

export const noRecords: Records = { copied: {}, externalRefs: {} }

export const recordFolds: CaseFolds<Records, typeof recordEvents> = {
  recordCopied(state, { body: { unit, asOf }, at, by }) {
    const { [unit]: _, ...others } = state.copied
    return { copied: asOf === null ? others : { ...others, [unit]: { asOf: fromInstant(asOf), at, by } } }
  },
  externalRefSet(state, { body: { organisation, ref }, at, by }) {
    const { [organisation]: _, ...others } = state.externalRefs
    return { externalRefs: ref === null ? others : { ...others, [organisation]: { ref, at, by } } }
  },
}
