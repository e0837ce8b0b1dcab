import type { SkipReason } from '../../../shared/case/events.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { refused } from '../../messages/refused.ts'
import { tell } from '../../ui/News.tsx'

/**
 * What the lead does with the meeting: whose turn it is, and its time. Each names the patient it was meant for.
 * `beforeLeaving`: what is half written goes to the server while the patient is still open.
 */
export function createSteering(live: LiveHuddle, beforeLeaving: () => void) {
  async function told(giving: Promise<Refusal | null>): Promise<boolean> {
    const refusal = await giving
    if (refusal) tell(refused(refusal), 'part')
    return refusal === null
  }
  const huddle = () => live.meeting.peek()?.huddle ?? ''
  const here = () => ({ huddle: huddle(), from: live.patient.peek()?.item ?? '' })
  const leaving = () => {
    beforeLeaving()
    return here()
  }
  const isPaused = () => live.clock.value !== null && live.clock.value?.runningSince === null

  return {
    isPaused,
    isLast: () => live.whyNot('next')?.code === 'noMorePatients',
    next: () => told(live.give('next', leaving())),
    back: () => told(live.give('back', leaving())),
    later: () => told(live.give('later', leaving())),
    skip: (reason: SkipReason, words: string | null) =>
      told(live.give('skip', { ...leaving(), reason, words })),
    pauseOrResume: () => told(isPaused() ? live.give('resume', here()) : live.give('pause', here())),
    extend: () => told(live.give('extend', { ...here(), minutes: 1 })),
    end: () => {
      beforeLeaving()
      return told(live.give('end', { huddle: huddle(), from: live.patient.peek()?.item ?? null }))
    },
    takeChair: () => told(live.give('takeChair', { huddle: huddle() })),
  }
}
