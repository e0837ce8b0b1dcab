import { localDate, toInstant } from '../core/time.ts'
import type { NewCaseEvent } from './events.ts'
import { type NoticeKind, noticeNow, noticesNow } from './facets/notices.ts'
import type { SipMark } from './facets/sip.ts'
import type { SipStep } from './facets/sipFollowUps.ts'
import type { CaseState } from './state.ts'

/**
 * What the law's clocks are reckoned by, of a stay that proves to be another's: what was sent and called is not unsent because it was written
 * in the other row. It takes the place of nothing. `facts`: what comes along besides; that she is ready is told of the decision among them,
 * and of no other.
 */
export function clocksAlong(
  stays: CaseState,
  goes: CaseState,
  facts: readonly NewCaseEvent[],
): NewCaseEvent[] {
  const isReady = facts.some(({ type }) => type === 'becameReady')
  const kinds: readonly NoticeKind[] = ['admission', 'information', ...(isReady ? ['ready' as const] : [])]
  return [
    ...hourAlong(stays, goes),
    ...kinds.flatMap((kind) => noticesAlong(kind, stays, goes)),
    ...sipAlong(stays, goes),
  ]
}

function hourAlong({ admission, admittedOn }: CaseState, goes: CaseState): NewCaseEvent[] {
  const known = goes.admission
  const isSameDay = known !== null && [null, localDate(known.at)].includes(admittedOn)
  if (admission !== null || !isSameDay) return []
  const needsJudgedAt = known.needsJudgedAt === null ? null : toInstant(known.needsJudgedAt)
  return [{ type: 'admissionTimeSet', body: { admittedAt: toInstant(known.at), needsJudgedAt } }]
}

function noticesAlong(kind: NoticeKind, stays: CaseState, goes: CaseState): NewCaseEvent[] {
  if (noticeNow(stays, kind) !== null) return []
  return noticesNow(goes, kind).flatMap(({ id: notice, sentAt, to, underLpt, evidence, corrected }) => {
    const body = { notice, kind, sentAt: toInstant(sentAt), to: [...to], underLpt, evidence }
    const sent: NewCaseEvent = { type: 'noticeSent', body }
    if (corrected === null) return [sent]
    const correctedSentAt = toInstant(corrected.sentAt)
    return [sent, { type: 'noticeCorrected' as const, body: { notice, correctedSentAt, why: corrected.why } }]
  })
}

function sipAlong({ sip: known }: CaseState, { sip, sipFollowUps }: CaseState): NewCaseEvent[] {
  if (known.state !== 'unknown' || known.calls.length > 0) return []
  const marked = (mark: SipMark): NewCaseEvent[] =>
    mark === 'unknown' ? [] : [{ type: 'sipMarked', body: { mark } }]
  const calls: NewCaseEvent[] = sip.calls.map(({ by, name, calledAt, unit }) => ({
    type: 'sipCalled',
    body: { by, name, calledAt: toInstant(calledAt), unit },
  }))
  // What was said before the call is where one comes back to when the call is taken back.
  const isMarkedSince = sip.state === sip.mark
  const events = isMarkedSince ? [...calls, ...marked(sip.mark)] : [...marked(sip.mark), ...calls]
  if (sip.meeting !== null) events.push({ type: 'sipBooked', body: sip.meeting })
  if (sip.heldOn !== null) events.push({ type: 'sipHeld', body: { on: sip.heldOn } })
  return [...events, ...sipFollowUps.steps.map(stepAlong)]
}

const stepAlong = ({ followedUpOn, next, unit }: SipStep): NewCaseEvent =>
  next === null
    ? { type: 'sipClosed', body: { followedUpOn, unit } }
    : { type: 'sipFollowUpPlanned', body: { ...next, followedUpOn, unit } }
