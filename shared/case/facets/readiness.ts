import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Day, text } from '../../core/schema.ts'
import type { LocalDate } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'

export const readinessEvents = {
  becameReady: event('T1', v.strictObject({ on: Day })),
  readinessWithdrawn: event('T1', v.strictObject({ reason: v.nullable(text(200)) })),
}

/** From when she was ready for discharge (LUS 1:3), as often as she was; the intervals never overlap. */
export type Readiness = {
  readonly readiness: readonly { since: LocalDate; withdrawnAt: number | null }[]
}

export const noReadiness: Readiness = { readiness: [] }

export const readinessFolds: CaseFolds<Readiness, typeof readinessEvents> = {
  becameReady: ({ readiness }, { body }) => ({
    readiness: [...readiness, { since: body.on, withdrawnAt: null }],
  }),
  readinessWithdrawn: ({ readiness }, { at }) => ({
    readiness: readiness.map((it) => (it.withdrawnAt === null ? { ...it, withdrawnAt: at } : it)),
  }),
}

/** Ready since this day, or not ready now. */
export const readySince = ({ readiness }: Readiness): LocalDate | null =>
  readiness.find((interval) => interval.withdrawnAt === null)?.since ?? null
