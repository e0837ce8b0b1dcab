import { fromInstant, toInstant } from '../core/time.ts'
import type { Reason } from './reasons.ts'
import type { LiabilityCase, ReadyNotice } from './stated.ts'

/** One time of being ready: from a notice that stands until it is withdrawn, or until the patient leaves. */
export type ReadyInterval = {
  readonly notice: ReadyNotice
  /** Instants. */
  readonly from: string
  readonly to: string
  readonly withdrawn: boolean
}

/** LUS 3:1. A new notice after a withdrawal has a clock of its own; a notice while one stands starts nothing. */
export function readyIntervals({ readyNotices, withdrawals, end }: LiabilityCase): ReadyInterval[] {
  const sent = readyNotices
    .map((notice) => ({ notice, from: countsFrom(notice) }))
    .filter(({ from }) => from <= end.at)
    .sort((one, other) => fromInstant(one.from) - fromInstant(other.from))
  const taken = withdrawals
    .map(({ at }) => at)
    .filter((at) => at <= end.at)
    .sort()
  const intervals: ReadyInterval[] = []
  for (const { notice, from } of sent) {
    const before = intervals.at(-1)
    if (before && (!before.withdrawn || from < before.to)) continue
    const withdrawal = taken.find((at) => at > from)
    intervals.push({ notice, from, to: withdrawal ?? end.at, withdrawn: withdrawal !== undefined })
  }
  return intervals
}

/** A correction to later counts, one to earlier does not: no notice is dated back. */
export function correction(notice: ReadyNotice): Reason[] {
  const { sentAt: sent, correctedSentAt: corrected = sent } = notice
  if (corrected === sent) return []
  const code = countsFrom(notice) === corrected ? 'NOTICE_CORRECTED' : 'NOTICE_NOT_BACKDATED'
  return [{ code, paragraph: 'LUS 3:1', dates: { sent, corrected } }]
}

const countsFrom = ({ sentAt, correctedSentAt = sentAt }: ReadyNotice): string =>
  toInstant(Math.max(fromInstant(sentAt), fromInstant(correctedSentAt)))
