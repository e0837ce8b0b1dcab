import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Id } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'
import { WrittenEntry } from './entries.ts'

export const mergedEvents = {
  /** It has proved to be the same stay as another case, which goes on in its place. */
  mergedInto: event('T1', v.strictObject({ case: Id })),
  /** The same, seen from the one that goes on: what was written there is here too, by whom and when it was. */
  otherMerged: event('T1', v.strictObject({ case: Id, entries: v.array(WrittenEntry) })),
}

/** Two cases that were one and the same stay. */
export type Merged = { readonly mergedInto: string | null; readonly mergedFrom: readonly string[] }

export const notMerged: Merged = { mergedInto: null, mergedFrom: [] }

export const mergedFolds: CaseFolds<Merged, typeof mergedEvents> = {
  mergedInto: (_, { body }) => ({ mergedInto: body.case }),
  otherMerged: ({ mergedFrom }, { body }) => ({ mergedFrom: [...mergedFrom, body.case] }),
}
