import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { text } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'

export const wordsEvents = {
  wordsSet: event('T1', v.strictObject({ text: v.nullable(text(300)) })),
}

/** What matters to the patient, in her own words. */
export type Words = {
  readonly words: { text: string; at: number; by: string } | null
  /** All that she has been written down as saying, the last last; null where it was taken away. */
  readonly wordsSaid: readonly { text: string | null; at: number }[]
}

export const noWords: Words = { words: null, wordsSaid: [] }

export const wordsFolds: CaseFolds<Words, typeof wordsEvents> = {
  wordsSet: ({ wordsSaid }, { body: { text: said }, at, by }) => ({
    words: said === null ? null : { text: said, at, by },
    wordsSaid: [...wordsSaid, { text: said, at }],
  }),
}
