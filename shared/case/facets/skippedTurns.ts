import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Id, text } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'

export const SkipReason = v.picklist(['partyMissing', 'notReady', 'alreadyHome', 'other'])
export type SkipReason = v.InferOutput<typeof SkipReason>

export const skippedTurnEvents = {
  /** Passed over in a huddle, and why. */
  turnSkipped: event('T1', v.strictObject({ huddle: Id, reason: SkipReason, words: v.nullable(text(120)) })),
}

export type SkippedTurn = { huddle: string; reason: SkipReason; words: string | null }

/** The huddles in which her turn was passed over. */
export type SkippedTurns = { readonly skippedTurns: readonly SkippedTurn[] }

export const noSkippedTurns: SkippedTurns = { skippedTurns: [] }

export const skippedTurnFolds: CaseFolds<SkippedTurns, typeof skippedTurnEvents> = {
  turnSkipped: ({ skippedTurns }, { body }) => ({ skippedTurns: [...skippedTurns, body] }),
}

/** Why her turn of this huddle was passed over, as last said. */
export const skippedIn = ({ skippedTurns }: SkippedTurns, huddle: string): SkippedTurn | null =>
  skippedTurns.findLast((turn) => turn.huddle === huddle) ?? null
