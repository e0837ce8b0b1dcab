import type { SkipReason } from '../../../shared/case/facets/skippedTurns.ts'
import { giveOrSay } from '../../live/giveOrSay.ts'
import type { LiveHuddle } from '../../live/huddle.ts'

export type Steering = ReturnType<typeof createSteering>

/**
 * What the lead does with the meeting: whose turn it is, and its time. Each names the patient it was meant for.
 * `beforeLeaving`: what is half written goes to the server while the patient is still open.
 */
export function createSteering(live: LiveHuddle, beforeLeaving: () => void) {
  const huddle = () => live.meeting.peek()?.huddle ?? ''
  const here = () => ({ huddle: huddle(), from: live.patient.peek()?.item ?? '' })
  const leaving = (from = live.patient.peek()?.item ?? '') => {
    beforeLeaving()
    return { huddle: huddle(), from }
  }
  /** Whoever follows, where that is before her time. Who leaves a patient for later, or passes her, has been told beside it and goes on all the same. */
  const earlyItem = () => {
    const upNext = live.upNext.peek()
    return upNext?.early?.isNext ? upNext.item : undefined
  }
  const isPaused = () => live.clock.value !== null && live.clock.value?.runningSince === null

  return {
    isPaused,
    earlyItem,
    isLast: () => live.whyNot('next')?.code === 'noMorePatients',
    next: (from: string, to?: string) => giveOrSay(live, 'next', { ...leaving(from), to }),
    back: () => giveOrSay(live, 'back', leaving()),
    later: () => giveOrSay(live, 'later', { ...leaving(), to: earlyItem() }),
    skip: (reason: SkipReason, words: string | null) =>
      giveOrSay(live, 'skip', { ...leaving(), to: earlyItem(), reason, words }),
    pauseOrResume: () => giveOrSay(live, isPaused() ? 'resume' : 'pause', here()),
    extend: () => giveOrSay(live, 'extend', { ...here(), minutes: 1 }),
    end: (from: string | null) => {
      beforeLeaving()
      return giveOrSay(live, 'end', { huddle: huddle(), from })
    },
    takeChair: () => giveOrSay(live, 'takeChair', { huddle: huddle() }),
  }
}
