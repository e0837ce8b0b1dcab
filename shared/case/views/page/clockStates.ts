import { fromInstant, type LocalDate, localDate, toInstant } from '../../../core/time.ts'
import type { Liability } from '../../../liability/liability.ts'
import type { Deadline, DeadlineState, Reason, ReasonCode } from '../../../liability/reasons.ts'
import { leftOf } from '../../facets/episode.ts'
import { countsFrom, noticeNow } from '../../facets/notices.ts'
import { readyNow } from '../../facets/readiness.ts'
import { sipRequired } from '../../facets/sip.ts'
import type { CaseState } from '../../state.ts'

export type ClockCode =
  | 'ADMISSION_NOTICE'
  | 'READY_NOTICE'
  | 'SIP_CALL'
  | 'DISCHARGE_INFORMATION'
  | 'LIABILITY'
export type LiabilityState =
  | 'notStarted'
  | 'withinFree'
  | 'running'
  | 'stopped'
  | 'notClaimable'
  | 'contestable'
  | 'average'
export type ClockState = DeadlineState | 'notYet' | 'notNeeded' | 'notJudged' | LiabilityState

/** One thing that the law gives a time for. */
export type Clock = {
  code: ClockCode
  paragraph: string
  state: ClockState
  /** A day, or an instant where hours decide; null: no certain time. */
  due: string | null
  done: string | null
  reasons: readonly Reason[]
}

/** Every clock of a stay, in the order they begin. */
export function clocksOf(state: CaseState, all: Liability, now: number): Clock[] {
  const reckoned = state.admission === null ? withoutHour(all) : all
  const deadline = (code: Deadline['code']) => reckoned.deadlines.findLast((one) => one.code === code)
  const because = (codes: readonly ReasonCode[]) =>
    reckoned.reasons.filter(({ code }) => codes.includes(code))
  return [
    {
      ...{ code: 'ADMISSION_NOTICE', paragraph: 'LUS 2:3' },
      ...stoodOf(deadline('ADMISSION_NOTICE'), notYet(null)),
      reasons: because(ofAdmission),
    },
    {
      ...{ code: 'READY_NOTICE', paragraph: 'LUS 3:1', ...readyNotice(state) },
      reasons: because(ofNotice),
    },
    {
      ...{ code: 'SIP_CALL', paragraph: 'LUS 4:3' },
      ...stoodOf(deadline('SIP_CALL'), beforeSipIsDue(state)),
      reasons: because(ofSip),
    },
    {
      ...{ code: 'DISCHARGE_INFORMATION', paragraph: 'LUS 3:2', reasons: [] },
      ...stoodOf(deadline('DISCHARGE_INFORMATION'), beforeLeaving(state)),
    },
    {
      ...{ code: 'LIABILITY', paragraph: 'LUS 5:4', done: null, reasons: reckoned.reasons },
      state: liabilityState(state, reckoned, localDate(now)),
      due: reckoned.intervals.at(-1)?.liabilityStart ?? null,
    },
  ]
}

/** Nobody has said at what hour she was admitted: then there is a day for its notice, and no hour (LUS 2:3). */
function withoutHour({ deadlines, reasons, ...rest }: Liability): Liability {
  return {
    ...rest,
    deadlines: deadlines.map((one) =>
      one.code === 'ADMISSION_NOTICE' ? { ...one, due: dayOfDue(one.due) } : one,
    ),
    reasons: reasons.map((reason) =>
      reason.code === 'NO_ADMISSION_NOTICE' || reason.code === 'ADMISSION_NOTICE_LATE'
        ? { ...reason, dates: { ...reason.dates, due: dayOfDue(reason.dates.due) } }
        : reason,
    ) as Reason[],
  }
}

const dayOfDue = (due: string): LocalDate => localDate(fromInstant(due))

type Stood = Pick<Clock, 'state' | 'due' | 'done'>

const notYet = (due: string | null): Stood => ({ state: 'notYet', due, done: null })

const stoodOf = (deadline: Deadline | undefined, before: Stood): Stood =>
  deadline ? { state: deadline.state, due: deadline.due, done: deadline.done } : before

const ofAdmission: readonly ReasonCode[] = ['NO_ADMISSION_NOTICE', 'ADMISSION_NOTICE_LATE']
const ofNotice: readonly ReasonCode[] = [
  'NO_READY_NOTICE_TO_MUNICIPALITY',
  'NOTICE_CORRECTED',
  'NOTICE_NOT_BACKDATED',
  'WITHDRAWN',
]
const ofSip: readonly ReasonCode[] = [
  'SIP_NOT_JUDGED',
  'SIP_NOT_CALLED',
  'SIP_CALLED_LATE',
  'SIP_CALLED_BY_WRONG_ROLE',
  'COORDINATED_CARE_PLAN',
]
/** With one of these there is nothing to claim, however many days it is. */
const noClaim: readonly ReasonCode[] = ['NO_ADMISSION_NOTICE', 'SIP_NOT_CALLED', 'PAYER_UNCLEAR']

/** As soon as possible: there is no hour to keep. */
function readyNotice(state: CaseState): Stood {
  const notice = noticeNow(state, 'ready')
  if (notice) return { state: 'kept', due: null, done: toInstant(countsFrom(notice)) }
  return { state: readyNow(state) === null ? 'notYet' : 'open', due: null, done: null }
}

function beforeSipIsDue(state: CaseState): Stood {
  const required = sipRequired(state)
  if (required) return notYet(null)
  return { state: required === null ? 'notJudged' : 'notNeeded', due: null, done: null }
}

/** Until she leaves it is to be sent on the day she is expected to. */
function beforeLeaving(state: CaseState): Stood {
  const sent = noticeNow(state, 'information')
  const due = state.estimate?.day ?? null
  if (sent) return { state: 'kept', due, done: toInstant(countsFrom(sent)) }
  return leftOf(state) ? { state: 'notNeeded', due: null, done: null } : notYet(due)
}

function liabilityState(
  state: CaseState,
  { intervals, chargeable, contestable, reasons }: Liability,
  today: LocalDate,
): LiabilityState {
  const last = intervals.at(-1)
  if (!last) return 'notStarted'
  if (contestable.length > 0) return 'contestable'
  const isOver = leftOf(state) !== null || readyNow(state) === null
  if (chargeable.length > 0) return isOver ? 'stopped' : 'running'
  if (last.liabilityStart === null) return 'average'
  const isPast = last.liabilityStart < (isOver ? last.end : today)
  if (isPast && reasons.some(({ code }) => noClaim.includes(code))) return 'notClaimable'
  return isOver ? 'stopped' : 'withinFree'
}
