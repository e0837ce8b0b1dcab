import * as v from 'valibot'
import type { Refusal } from '../../core/refusal.ts'
import { Day, Time } from '../../core/schema.ts'
import { instantAt, localDate } from '../../core/time.ts'
import type { CaseState } from '../state.ts'

/** When something was, as people say it: a day and an hour. */
export const Hour = v.strictObject({ day: Day, time: Time })
/** Nothing said: now. */
export const When = v.nullable(Hour)

export const instantOf = (when: v.InferOutput<typeof When>, now: number): number =>
  when === null ? now : instantAt(when.day, when.time)

/** What is written down has happened. */
export const notInFuture = (at: number, now: number): Refusal | null =>
  at > now ? { code: 'inFuture' } : null

/** What was sent or said of this stay was not before it: a slip in the year would keep every time that the law gives. */
export const notBeforeAdmission = (
  { admittedOn }: Pick<CaseState, 'admittedOn'>,
  at: number,
): Refusal | null => (admittedOn !== null && localDate(at) < admittedOn ? { code: 'beforeAdmission' } : null)
