import type { Refusal } from '../../../shared/core/refusal.ts'
import type { SkipReason } from '../../../shared/huddle/events.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { refused } from '../../messages/refused.ts'
import { tell } from '../../ui/News.tsx'

export type Turn = ReturnType<typeof createTurn>

/** What the lead does with the meeting: whose turn it is, and its time. Each names the patient it was meant for. */
export function createTurn(live: LiveHuddle) {
  async function told(giving: Promise<Refusal | null>): Promise<boolean> {
    const refusal = await giving
    if (refusal) tell(refused(refusal), 'part')
    return refusal === null
  }
  const huddle = () => live.meeting.peek()?.huddle ?? ''
  const here = () => ({ huddle: huddle(), from: live.patient.peek()?.item ?? '' })
  const isPaused = () => live.clock.value !== null && live.clock.value?.runningSince === null

  return {
    isPaused,
    isLast: () => live.whyNot('next')?.code === 'noMorePatients',
    next: () => told(live.give('next', here())),
    back: () => told(live.give('back', here())),
    later: () => told(live.give('later', here())),
    skip: (reason: SkipReason, words: string | null) => told(live.give('skip', { ...here(), reason, words })),
    pauseOrResume: () => told(isPaused() ? live.give('resume', here()) : live.give('pause', here())),
    extend: () => told(live.give('extend', { ...here(), minutes: 1 })),
    end: () => told(live.give('end', { huddle: huddle(), from: live.patient.peek()?.item ?? null })),
    takeChair: () => told(live.give('takeChair', { huddle: huddle() })),
  }
}
