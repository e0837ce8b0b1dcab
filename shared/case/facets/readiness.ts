import * as v from 'valibot'
import { changedEvent, event, notAsked } from '../../core/event.ts'
import { Day, Instant, Time, text } from '../../core/schema.ts'
import { fromInstant, instantAt, type LocalDate, type LocalTime, localDate, minute } from '../../core/time.ts'
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

/** The moment of the decision; of one whose hour is not known, the beginning of the day. */
export const decidedAt = ({ since, time }: Pick<ReadyInterval, 'since' | 'time'>): number =>
  instantAt(since, time ?? '00:00')

/** From when on its notice can have been sent: it was decided, and the decision before it had been taken back. */
export const beginsAt = ({ readiness }: Readiness, place: number): number =>
  Math.max(
    ...readiness.slice(0, place).map(({ withdrawnAt }) => withdrawnAt ?? 0),
    ...readiness.slice(place, place + 1).map(decidedAt),
  )

/** Decided before the last decision had been taken back: the intervals never overlap. */
export const overlaps = ({ readiness }: Readiness, decision: Decided): boolean =>
  readiness.some(({ withdrawnAt }) => withdrawnAt !== null && isDecidedBefore(decision, withdrawnAt))

/** The day on which she was last found not to be ready after all. */
export function unreadyOn({ readiness }: Readiness): LocalDate | null {
  const last = Math.max(...readiness.map(({ withdrawnAt }) => withdrawnAt ?? Number.NEGATIVE_INFINITY))
  return Number.isFinite(last) ? localDate(last) : null
}

/** People say an hour to the minute; of a decision whose hour is not known the day alone can say it. */
export const isDecidedBefore = ({ since, time }: Decided, at: number): boolean =>
  time === null ? since < localDate(at) : decidedAt({ since, time }) + minute <= at

type Decided = Pick<ReadyInterval, 'since' | 'time'>
