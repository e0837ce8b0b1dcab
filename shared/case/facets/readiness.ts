import * as v from 'valibot'
import { changedEvent, event, notAsked } from '../../core/event.ts'
import { Day, Instant, Time, text } from '../../core/schema.ts'
import { fromInstant, instantAt, type LocalDate, type LocalTime, localDate } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'

/** Whence it is known: somebody at the ward has written it down, or it came with a list. */
export const Evidence = v.picklist(['manual', 'imported'])
export type Evidence = v.InferOutput<typeof Evidence>

/** When the physician decided: a day, and the hour where it is known. */
const decided = { on: Day, time: v.nullable(Time) }

export const readinessEvents = {
  /** Who decided is always said by hand; a list knows of no more than the day. */
  becameReady: changedEvent(
    'T1',
    v.strictObject({
      ...decided,
      physician: v.nullable(text(80)),
      evidence: v.nullable(Evidence),
    }),
    notAsked('time', 'physician', 'evidence'),
  ),
  /** What was written of the decision that stands was wrong, or lacked something: not a new decision. */
  readinessCorrected: event('T1', v.strictObject({ ...decided, physician: v.nullable(text(80)) })),
  readinessWithdrawn: changedEvent(
    'T1',
    v.strictObject({
      reason: v.nullable(text(200)),
      physician: v.nullable(text(80)),
      /** Not said: when it was written. */
      withdrawnAt: v.nullable(Instant),
    }),
    notAsked('physician', 'withdrawnAt'),
  ),
}

export type ReadyInterval = {
  since: LocalDate
  time: LocalTime | null
  physician: string | null
  evidence: Evidence | null
  at: number
  by: string
  withdrawnAt: number | null
  withdrawn: { physician: string | null; reason: string | null; at: number; by: string } | null
}

/** From when she was ready for discharge (LUS 1:3 p 5), as often as she was; the intervals never overlap. */
export type Readiness = { readonly readiness: readonly ReadyInterval[] }

export const noReadiness: Readiness = { readiness: [] }

export const readinessFolds: CaseFolds<Readiness, typeof readinessEvents> = {
  becameReady: ({ readiness }, { body: { on: since, ...decided }, at, by }) => ({
    readiness: [...readiness, { since, ...decided, at, by, withdrawnAt: null, withdrawn: null }],
  }),
  readinessCorrected: (state, { body: { on: since, ...decided } }) =>
    changeStanding(state, { since, ...decided }),
  readinessWithdrawn: (state, { body: { withdrawnAt, ...said }, at, by }) =>
    changeStanding(state, {
      withdrawnAt: withdrawnAt === null ? at : fromInstant(withdrawnAt),
      withdrawn: { ...said, at, by },
    }),
}

const changeStanding = ({ readiness }: Readiness, to: Partial<ReadyInterval>): Readiness => ({
  readiness: readiness.map((it) => (it.withdrawnAt === null ? { ...it, ...to } : it)),
})

/** The decision that stands, or null while she is not ready. */
export const readyNow = ({ readiness }: Readiness): ReadyInterval | null =>
  readiness.find(({ withdrawnAt }) => withdrawnAt === null) ?? null

/** Ready since this day, or not ready now. */
export const readySince = (state: Readiness): LocalDate | null => readyNow(state)?.since ?? null

/**
 * Whether a decision of this day, and this hour where it is known, lies before the last one was withdrawn: it is no new one. A day alone
 * may be that very day.
 */
export function isBeforeWithdrawal(
  { readiness }: Readiness,
  { since, time }: Pick<ReadyInterval, 'since' | 'time'>,
): boolean {
  const withdrawn = readiness.flatMap(({ withdrawnAt }) => withdrawnAt ?? [])
  if (withdrawn.length === 0) return false
  const last = Math.max(...withdrawn)
  return time === null ? since < localDate(last) : decidedAt({ since, time }) < last
}

/** The moment of the decision; of one whose hour is not known, the beginning of the day. */
export const decidedAt = ({ since, time }: Pick<ReadyInterval, 'since' | 'time'>): number =>
  instantAt(since, time ?? '00:00')
