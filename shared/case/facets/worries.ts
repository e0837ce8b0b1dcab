import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Id, text } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'

export const WorryOutcome = v.picklist(['asBefore', 'moreSupport', 'homeVisit', 'hospital'])
export type WorryOutcome = v.InferOutput<typeof WorryOutcome>

export const worryEvents = {
  /** "Hemma – vi är oroliga": she has come home, and somebody wants her spoken of at the next meeting. */
  worryRaised: event('T1', v.strictObject({ worry: Id, text: text(300) })),
  worrySettled: event(
    'T1',
    v.strictObject({ worry: Id, outcome: WorryOutcome, line: v.nullable(text(300)) }),
  ),
}

export type Worry = {
  id: string
  text: string
  at: number
  by: string
  unit: string
  settled: { outcome: WorryOutcome; line: string | null; at: number; by: string } | null
}

export type Worries = { readonly worries: readonly Worry[] }

export const noWorries: Worries = { worries: [] }

export const worryFolds: CaseFolds<Worries, typeof worryEvents> = {
  worryRaised: ({ worries }, { body: { worry: id, text: said }, at, by, forUnit }) => ({
    worries: [...worries, { id, text: said, at, by, unit: forUnit, settled: null }],
  }),
  worrySettled: ({ worries }, { body: { worry, ...how }, at, by }) => ({
    worries: worries.map((it) => (it.id === worry ? { ...it, settled: { ...how, at, by } } : it)),
  }),
}

/** The one that nobody has settled yet; there is never more than one. */
export const openWorry = ({ worries }: Worries): Worry | undefined =>
  worries.find(({ settled }) => settled === null)
