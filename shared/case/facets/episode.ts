import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Day } from '../../core/schema.ts'
import type { LocalDate } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'

export const EpisodeEnd = v.picklist(['discharged', 'moved', 'deceased', 'mistake'])
export type EpisodeEnd = v.InferOutput<typeof EpisodeEnd>

export const episodeEvents = {
  admissionDateSet: event('T0', v.strictObject({ admittedOn: v.nullable(Day) })),
  episodeEnded: event('T0', v.strictObject({ how: EpisodeEnd, on: Day })),
  episodeReopened: event('T0', v.strictObject({})),
}

/** The stay, from when to when. */
export type Episode = {
  readonly episode: {
    state: 'none' | 'admitted' | EpisodeEnd
    admittedOn: LocalDate | null
    registeredAt: number
    endedOn: LocalDate | null
  }
}

export const noEpisode: Episode = {
  episode: { state: 'none', admittedOn: null, registeredAt: 0, endedOn: null },
}

export const episodeFolds: CaseFolds<Episode, typeof episodeEvents> = {
  admitted: (_, { body: { admittedOn }, at }) => ({
    episode: { state: 'admitted', admittedOn, registeredAt: at, endedOn: null },
  }),
  admissionDateSet: ({ episode }, { body: { admittedOn } }) => ({ episode: { ...episode, admittedOn } }),
  episodeEnded: ({ episode }, { body: { how, on } }) => ({
    episode: { ...episode, state: how, endedOn: on },
  }),
  episodeReopened: ({ episode }) => ({ episode: { ...episode, state: 'admitted', endedOn: null } }),
}

/** How and when the stay ended; null while she is here. */
export type Left = { how: EpisodeEnd; on: LocalDate | null }
export const leftOf = ({ episode: { state, endedOn } }: Episode): Left | null =>
  state === 'none' || state === 'admitted' ? null : { how: state, on: endedOn }
