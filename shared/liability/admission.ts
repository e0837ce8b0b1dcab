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
  const sent = admissionNotices.map(({ sentAt }) => sentAt).filter((sentAt) => sentAt <= end.at)
  const done = sent.sort()[0] ?? null
  const state = stateOf(done, due, end.at)
  const deadline: Deadline = { code: 'ADMISSION_NOTICE', paragraph: 'LUS 2:3', due, done, state }
  if (done === null)
    return {
      leaves: 'none',
      reasons: [{ code: 'NO_ADMISSION_NOTICE', paragraph: 'LUS 5:3', dates: { due } }],
      deadline,
    }
  if (state === 'kept') return { reasons: [], deadline }
  return {
    leaves: 'contestable',
    reasons: [{ code: 'ADMISSION_NOTICE_LATE', paragraph: 'LUS 2:3', dates: { due, sent: done } }],
    deadline,
  }
}
