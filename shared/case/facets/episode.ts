import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Day } from '../../core/schema.ts'
import { type LocalDate, localDate } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'

export const EpisodeEnd = v.picklist(['discharged', 'moved', 'deceased', 'mistake'])
export type EpisodeEnd = v.InferOutput<typeof EpisodeEnd>

export const episodeEvents = {
  episodeEnded: event('T0', v.strictObject({ how: EpisodeEnd, on: Day })),
  episodeReopened: event('T0', v.strictObject({})),
}

/** The stay: whether it goes on, and when it ended. When it began is more than the statutory minimum (facets/admission.ts). */
export type Episode = {
  readonly episode: {
    /** `merged`: it was the same stay as another case (facets/merged.ts). */
    state: 'none' | 'admitted' | EpisodeEnd | 'merged'
    registeredAt: number
    endedOn: LocalDate | null
  }
}

export const noEpisode: Episode = {
  episode: { state: 'none', registeredAt: 0, endedOn: null },
}

export const episodeFolds: CaseFolds<Episode, typeof episodeEvents> = {
  admitted: (_, { at }) => ({
    episode: { state: 'admitted', registeredAt: at, endedOn: null },
  }),
  episodeEnded: ({ episode }, { body: { how, on } }) => ({
    episode: { ...episode, state: how, endedOn: on },
  }),
  mergedInto: ({ episode }, { at }) => ({
    episode: { ...episode, state: 'merged', endedOn: localDate(at) },
  }),
  episodeReopened: ({ episode }) => ({ episode: { ...episode, state: 'admitted', endedOn: null } }),
}

/** Death silences every reminder at once, a mistake never was, and of two that were one the other reminds. */
export const isSilent = ({ episode: { state } }: Episode): boolean =>
  state === 'deceased' || state === 'mistake' || state === 'merged'

/** How and when the stay ended; null while she is here. */
export type Left = { how: EpisodeEnd | 'merged'; on: LocalDate | null }
export const leftOf = ({ episode: { state, endedOn } }: Episode): Left | null =>
  state === 'none' || state === 'admitted' ? null : { how: state, on: endedOn }
