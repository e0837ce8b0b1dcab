import { daysBetween, type LocalDate } from '../core/time.ts'
import type { CaseState } from './state.ts'

/** How long after she has left a stay is still followed, and a new one counts as a readmission. */
export const followedDays = 30

/** She has left the ward alive; what happens now happens at home, or wherever she has moved. */
export const isAtHome = ({ episode }: Pick<CaseState, 'episode'>): boolean =>
  episode.state === 'discharged' || episode.state === 'moved'

/** At most this long ago, her day of leaving counted as none. */
export const isFollowed = ({ episode }: Pick<CaseState, 'episode'>, today: LocalDate): boolean =>
  isAtHome({ episode }) && episode.endedOn !== null && daysBetween(episode.endedOn, today) <= followedDays

type Readmission = { earlier: string | null; leftOn: LocalDate | null }
export const notReadmitted: Readmission = { earlier: null, leftOn: null }

/** A stay that begins at most thirty days after she was discharged from another. A move to another ward is the same stay going on. */
export function readmittedAfter(last: CaseState, begins: CaseState, today: LocalDate): Readmission {
  // It was this very stay under another row: what that one followed, this one follows.
  if (last.mergedInto === begins.id) return followedBy(last)
  const { state, endedOn } = last.episode
  if (state !== 'discharged' || endedOn === null || last.protectedIdentity) return notReadmitted
  const days = daysBetween(endedOn, begins.admittedOn ?? today)
  return days >= 0 && days <= followedDays ? { earlier: last.id, leftOn: endedOn } : notReadmitted
}

const followedBy = ({ earlierStay: it }: CaseState): Readmission =>
  it === null ? notReadmitted : { earlier: it.case, leftOn: it.leftOn }
