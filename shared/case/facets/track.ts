import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Slug } from '../../core/schema.ts'
import type { CaseFolds } from '../state.ts'

export const trackEvents = {
  /** No track: it was chosen by mistake. */
  trackSet: event('T1', v.strictObject({ track: v.nullable(Slug) })),
}

/** The planning track she is on (färgspår). `before`: the one that it took the place of. */
export type OnTrack = {
  readonly track: { code: string; before: string | null; at: number; by: string } | null
}

export const noTrack: OnTrack = { track: null }

export const trackFolds: CaseFolds<OnTrack, typeof trackEvents> = {
  trackSet: ({ track }, { body: { track: code }, at, by }) => ({
    track: code === null ? null : { code, before: track?.code ?? null, at, by },
  }),
}
