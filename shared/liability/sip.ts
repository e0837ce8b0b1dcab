import { addDays, type LocalDate } from '../core/time.ts'
import { dayOf } from './days.ts'
import { type Deadline, type Finding, type Reason, stateOf } from './reasons.ts'
import type { LiabilityCase, ReadyNotice } from './stated.ts'

const daysToCall = 3

/**
 * LUS 4:3: the designated care contact calls to a SIP no later than three days after the ready notice; calendar days, no rule of
 * noon, and the call may come after the patient has left. Under LPT there is a coordinated care plan instead (4:1).
 */
export function sipCall(
  { sip, end }: LiabilityCase,
  { underLpt }: ReadyNotice,
  notice: LocalDate,
): Finding & { readonly deadlines: readonly Deadline[] } {
  if (sip.required === false) return { reasons: [], deadlines: [] }
  if (underLpt) {
    const reason: Reason = { code: 'COORDINATED_CARE_PLAN', paragraph: 'LUS 4:1', dates: { notice } }
    return { reasons: [reason], deadlines: [] }
  }
  // Nobody has said whether one is to be made: whether its call is lacking cannot be said either.
  if (sip.required === null) {
    const reason: Reason = { code: 'SIP_NOT_JUDGED', paragraph: 'LUS 4:1', dates: { notice } }
    return { leaves: 'contestable', reasons: [reason], deadlines: [] }
  }
  const due = addDays(notice, daysToCall)
  const called = (right: boolean) =>
    sip.calls
      .filter(({ by }) => (by === 'designatedCareContact') === right)
      .map(({ at }) => at)
      .sort()[0] ?? null
  const done = called(true)
  const state = stateOf(done && dayOf(done), due, dayOf(end.at))
  const deadlines: Deadline[] = [{ code: 'SIP_CALL', paragraph: 'LUS 4:3', due, done, state }]
  const first = done ?? called(false)
  if (first === null)
    return {
      leaves: 'none',
      reasons: [{ code: 'SIP_NOT_CALLED', paragraph: 'LUS 5:3', dates: { notice, due } }],
      deadlines,
    }
  const reasons = faults(notice, due, dayOf(first), done !== null)
  return reasons.length === 0 ? { reasons, deadlines } : { leaves: 'contestable', reasons, deadlines }
}

function faults(notice: LocalDate, due: LocalDate, called: LocalDate, rightRole: boolean): Reason[] {
  const late: Reason = { code: 'SIP_CALLED_LATE', paragraph: 'LUS 4:3', dates: { notice, due, called } }
  const wrong: Reason = { code: 'SIP_CALLED_BY_WRONG_ROLE', paragraph: 'LUS 4:3', dates: { notice, called } }
  return [...(called > due ? [late] : []), ...(rightRole ? [] : [wrong])]
}
