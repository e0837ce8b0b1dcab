import { day, fromInstant, toInstant } from '../core/time.ts'
import { type Deadline, type Finding, stateOf } from './reasons.ts'
import type { LiabilityCase } from './stated.ts'

/**
 * LUS 2:3: within 24 hours of admission, or of when the needs were judged. Hours that passed, whatever the clocks showed. A notice
 * after the patient has left is none (2:1: it is for the planning); a late one is for the parties to dispute, not for us.
 */
export function admissionNotice(stated: LiabilityCase): Finding & { readonly deadline: Deadline } {
  const { admittedAt, needsJudgedAt = admittedAt, admissionNotices, end } = stated
  const due = toInstant(fromInstant(needsJudgedAt) + day)
  const [sent = null] = admissionNotices.map(({ sentAt }) => sentAt).sort()
  const done = sent !== null && sent <= end.at ? sent : null
  const state = stateOf(done, due, end.at)
  const deadline: Deadline = { code: 'ADMISSION_NOTICE', paragraph: 'LUS 2:3', due, done, state }
  if (done === null)
    return {
      claim: 'none',
      reasons: [{ code: 'NO_ADMISSION_NOTICE', paragraph: 'LUS 5:3', dates: { due } }],
      deadline,
    }
  if (state === 'kept') return { claim: 'certain', reasons: [], deadline }
  return {
    claim: 'contestable',
    reasons: [{ code: 'ADMISSION_NOTICE_LATE', paragraph: 'LUS 2:3', dates: { due, sent: done } }],
    deadline,
  }
}
