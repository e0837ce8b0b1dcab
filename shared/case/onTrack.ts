import type { Track } from '../arena/checklist/tracks.ts'
import type { ArenaState } from '../arena/state.ts'
import { keyed } from '../core/keyed.ts'
import type { CaseState } from './state.ts'

/** The row of the usual list that a coordinated plan (SIP) is. */
export const sipRow = 'sip'

/** The track she is on, as the arena has it now. */
export const trackOf = (
  { track }: Pick<CaseState, 'track'>,
  { tracks }: Pick<ArenaState, 'tracks'>,
): Track | null => (track && keyed(tracks, track.code)) ?? null

/** When her track has the plan made; null where it asks for none, and where she has said no to one: it takes her consent (LUS 4:2). */
export function sipByTrack(
  state: Pick<CaseState, 'track' | 'sip'>,
  arena: Pick<ArenaState, 'tracks'>,
): 'afterwards' | 'before' | null {
  const track = trackOf(state, arena)
  return track === null || track.sip === 'none' || state.sip.state === 'declined' ? null : track.sip
}

/** The rows that her track requires, the plan among them where it asks for one. */
export function requiredOf(
  state: Pick<CaseState, 'track' | 'sip'>,
  arena: Pick<ArenaState, 'tracks'>,
): readonly string[] {
  const required = trackOf(state, arena)?.requires ?? []
  if (sipByTrack(state, arena) !== null) return [...required, sipRow]
  return state.sip.state === 'declined' ? required.filter((code) => code !== sipRow) : required
}
