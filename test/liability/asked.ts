import { hour, onTheWall, step } from './calendar.ts'
import type { Stated, StatedAgreement, StatedNotice } from './stated.ts'

/** What the walker asks once for a case or a notice: was it sent, was it called, what is agreed. */
export type Deadline = { code: string; due: string; state: string }
export type Say = (code: string) => void
export type Admission = { sent: boolean; late: boolean }

export function admissionNotice(given: Stated, say: Say, deadlines: Deadline[]): Admission {
  const from = Date.parse(given.needsJudgedAt ?? given.admittedAt)
  const due = new Date(from + 24 * hour).toISOString()
  const sent = given.admissionNotices.filter(({ sentAt }) => sentAt <= given.end.at)
  const late = sent.length > 0 && sent.every(({ sentAt }) => Date.parse(sentAt) - from > 24 * hour)
  if (sent.length === 0) say('NO_ADMISSION_NOTICE')
  if (late) say('ADMISSION_NOTICE_LATE')
  const overdue = Date.parse(given.end.at) - from > 24 * hour
  const state = late ? 'late' : sent.length > 0 ? 'kept' : overdue ? 'missed' : 'open'
  deadlines.push({ code: 'ADMISSION_NOTICE', due, state })
  return { sent: sent.length > 0, late }
}

export function sipCall(
  { sip, end }: Stated,
  { underLpt = false }: StatedNotice,
  date: string,
  say: Say,
  deadlines: Deadline[],
): 'inOrder' | 'contested' | 'missing' {
  if (sip.required === false) return 'inOrder'
  if (underLpt) {
    say('COORDINATED_CARE_PLAN')
    return 'inOrder'
  }
  if (sip.required === null) {
    say('SIP_NOT_JUDGED')
    return 'contested'
  }
  const due = step(date, 3)
  const inTime = (call: { at: string }) => onTheWall(call.at).date <= due
  const right = sip.calls.filter(({ by }) => by === 'designatedCareContact')
  const overdue = onTheWall(end.at).date > due
  const state = right.some(inTime) ? 'kept' : right.length > 0 ? 'late' : overdue ? 'missed' : 'open'
  deadlines.push({ code: 'SIP_CALL', due, state })
  if (sip.calls.length === 0) {
    say('SIP_NOT_CALLED')
    return 'missing'
  }
  if (right.some(inTime)) return 'inOrder'
  if (right.length === 0) say('SIP_CALLED_BY_WRONG_ROLE')
  if (right.length > 0 || !sip.calls.some(inTime)) say('SIP_CALLED_LATE')
  return 'contested'
}

export function agreementOn({ agreements, careType }: Stated, date: string): StatedAgreement | null {
  const inForce = agreements.filter(({ from, to }) => from <= date && (to === undefined || to >= date))
  const own = inForce.filter((one) => one.careType === careType)
  const forAll = inForce.filter((one) => one.careType === undefined)
  return (own.length > 0 ? own : forAll).sort((one, other) => (one.from < other.from ? 1 : -1))[0] ?? null
}
