import type { LocalDate } from '../core/time.ts'
import { admissionNotice } from './admission.ts'
import { type Average, averages } from './averages.ts'
import { dayOf } from './days.ts'
import { reckonInterval } from './interval.ts'
import { payerOf } from './payer.ts'
import { readyIntervals } from './ready.ts'
import { type Deadline, type Reason, stateOf } from './reasons.ts'
import type { LiabilityCase } from './stated.ts'

/** Which days are the municipality's, and why. A reckoning, not an invoice: there is no money in it. */
export type Liability = {
  readonly id: string
  readonly residence: string | null
  readonly payer: string | null
  readonly intervals: readonly {
    readonly notice: LocalDate
    readonly end: LocalDate
    /** Null: no day is charged by itself (an average). */
    readonly liabilityStart: LocalDate | null
    readonly readyDays: number
    readonly average: Average | null
  }[]
  /** Over all intervals. */
  readonly readyDays: number
  /** As the national indicator has it: of the last notice, one day or more, of who has left; else null. */
  readonly national: number | null
  /** Left on the very day of the notice. */
  readonly dayZero: boolean
  readonly chargeable: readonly LocalDate[]
  /** Stand or fall with something late or done by the wrong role. Both figures are shown; neither is chosen here. */
  readonly contestable: readonly LocalDate[]
  readonly deadlines: readonly Deadline[]
  readonly reasons: readonly Reason[]
}

/** Cases are given together, since an average is of all who left in a month. */
export function liability(cases: readonly LiabilityCase[]): Liability[] {
  const reckoned = cases.map(reckon)
  const averageOf = averages(
    reckoned.flatMap(({ intervals }) => intervals.flatMap(({ pooled }) => pooled ?? [])),
  )
  return reckoned.map((one) => ({
    ...one,
    intervals: one.intervals.map(({ pooled, ...interval }) => ({
      ...interval,
      average: averageOf.get(pooled) ?? null,
    })),
  }))
}

function reckon(stated: LiabilityCase) {
  const { id, residence, payer, end } = stated
  const payerFound = payerOf(stated)
  const admission = admissionNotice(stated)
  const intervals = readyIntervals(stated)
  const parts = intervals.map((interval) => reckonInterval(stated, interval, [payerFound, admission]))
  const last =
    end.kind === 'stillAdmitted' || intervals.at(-1)?.withdrawn ? undefined : parts.at(-1)?.interval
  const none: Reason = { code: 'NO_READY_NOTICE_TO_MUNICIPALITY', paragraph: 'LUS 5:3', dates: {} }
  return {
    id,
    residence,
    payer,
    intervals: parts.map(({ interval }) => interval),
    readyDays: parts.reduce((sum, { interval }) => sum + interval.readyDays, 0),
    national: last?.readyDays || null,
    dayZero: last?.readyDays === 0,
    chargeable: parts.flatMap(({ claim, days }) => (claim === 'certain' ? days : [])),
    contestable: parts.flatMap(({ claim, days }) => (claim === 'contestable' ? days : [])),
    deadlines: [admission.deadline, ...parts.flatMap(({ deadlines }) => deadlines), ...information(stated)],
    reasons: [
      ...payerFound.reasons,
      ...(parts.length === 0 ? [none] : []),
      ...admission.reasons,
      ...parts.flatMap(({ reasons }) => reasons),
    ],
  }
}

/** LUS 3:2: no later than the day of discharge. */
function information({ end, informationSentAt }: LiabilityCase): Deadline[] {
  if (end.kind !== 'discharged') return []
  const [due, done] = [dayOf(end.at), informationSentAt ?? null]
  const state = stateOf(done && dayOf(done), due, due)
  return [{ code: 'DISCHARGE_INFORMATION', paragraph: 'LUS 3:2', due, done, state }]
}
