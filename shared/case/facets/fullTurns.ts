import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Id } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'

export const fullTurnEvents = {
  /** "Vi behöver prata om henne": her turn in that huddle is a whole one, however ready all are. Not wanted: it was a slip. */
  fullTurnAsked: event('T1', v.strictObject({ huddle: Id, wanted: v.boolean() })),
}

/** The huddles in which somebody wants to speak of her. */
export type FullTurns = { readonly fullTurns: readonly string[] }

export const noFullTurns: FullTurns = { fullTurns: [] }

export const fullTurnFolds: CaseFolds<FullTurns, typeof fullTurnEvents> = {
  fullTurnAsked({ fullTurns }, { body: { huddle, wanted } }) {
    const others = fullTurns.filter((it) => it !== huddle)
    return { fullTurns: wanted ? [...others, huddle] : others }
  },
}
