import { nameOf } from '../../../arena/state.ts'
import { keyed } from '../../../core/keyed.ts'
import type { Refusal } from '../../../core/refusal.ts'
import { addDays, type LocalDate } from '../../../core/time.ts'
import { followerUnit, plannedFollowUp, SipFollower, type SipStep } from '../../facets/sipFollowUps.ts'
import type { About } from './about.ts'

/** What has come of the plan since it was made, and what may be written down next. */
export type SipFollowUpsPart = {
  /** Those that stand, the first first. */
  steps: readonly (Pick<SipStep, 'number' | 'followedUpOn' | 'at'> & {
    next: { on: LocalDate; follower: SipFollower; who: string } | null
    byName: string
    mayTakeBack: Refusal | null
  })[]
  /** How many times it has been followed up. */
  times: number
  isLate: boolean
  /** Whose this reader may say that the next one is. */
  followers: readonly { follower: SipFollower; who: string }[]
  may: Record<'plan' | 'followUp' | 'close', Refusal | null>
}

export function sipFollowUpsPart(about: About): SipFollowUpsPart {
  const { state, arena, today, may } = about
  const { steps } = state.sipFollowUps
  const planned = plannedFollowUp(state)
  const of = { case: state.id, last: steps.at(-1)?.number ?? null }
  // Another day than the one that stands.
  const on = planned?.on === today ? addDays(today, 1) : today
  const followers = SipFollower.options.map((follower) => ({
    follower,
    no: may('planSipFollowUp', { ...of, followedUpOn: null, on, follower }),
  }))
  return {
    steps: steps.map(({ number, followedUpOn, at, next, by }) => ({
      ...{ number, followedUpOn, at },
      next: next && { ...next, who: whoOf(next.follower, about) },
      byName: nameOf(arena, by),
      mayTakeBack: may('takeBackSipFollowUp', { case: state.id, step: number }),
    })),
    times: steps.filter(({ followedUpOn }) => followedUpOn !== null).length,
    isLate: planned !== null && planned.on < today,
    followers: followers
      .filter(({ no }) => no === null)
      .map(({ follower }) => ({ follower, who: whoOf(follower, about) })),
    may: {
      plan: followers.some(({ no }) => no === null) ? null : (followers[0]?.no ?? { code: 'notYours' }),
      followUp: may('closeSip', { ...of, followedUpOn: today }),
      close: may('closeSip', { ...of, followedUpOn: null }),
    },
  }
}

/** Of the health centre with who answers for her there, as far as she has been named (LUS 2:5). */
function whoOf(follower: SipFollower, { state, arena }: About): string {
  const unit = keyed(arena.units, followerUnit(state, follower) ?? '')?.name ?? ''
  const contact = follower === 'healthCentre' ? state.designatedContact?.name : undefined
  return [unit, contact].filter(Boolean).join(', ')
}
