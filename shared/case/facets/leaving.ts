import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Slug, text } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'

export const leavingEvents = {
  /** "Utskriven ändå, eftersom …": with these rows of the checklist still open. */
  leftDespite: event('T1', v.strictObject({ items: v.array(Slug), reason: text(200) })),
}

export type Leaving = {
  readonly leftDespite: { items: readonly string[]; reason: string; at: number; by: string } | null
}

export const nothingLeft: Leaving = { leftDespite: null }

export const leavingFolds: CaseFolds<Leaving, typeof leavingEvents> = {
  leftDespite: (_, { body: { items, reason }, at, by }) => ({ leftDespite: { items, reason, at, by } }),
  episodeEnded: () => ({ leftDespite: null }),
  episodeReopened: () => ({ leftDespite: null }),
}
