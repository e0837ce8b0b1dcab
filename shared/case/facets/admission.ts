import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Instant } from '../../core/schema.ts'
import { fromInstant, type LocalDate, localDate } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'

export const admissionEvents = {
  /** The hour of the admission; and when the needs were judged, where that was later (LUS 2:3). */
  admissionTimeSet: event('T1', v.strictObject({ admittedAt: Instant, needsJudgedAt: v.nullable(Instant) })),
}

/** From when the day and night for the admission notice are counted; null while nobody has said the hour. */
export type Admission = {
  readonly admission: { at: number; needsJudgedAt: number | null } | null
}

export const noAdmission: Admission = { admission: null }

export const admissionFolds: CaseFolds<Admission, typeof admissionEvents> = {
  admissionTimeSet: (_, { body: { admittedAt, needsJudgedAt } }) => ({
    admission: {
      at: fromInstant(admittedAt),
      needsJudgedAt: needsJudgedAt === null ? null : fromInstant(needsJudgedAt),
    },
  }),
  // The hour was of another day.
  admissionDateSet: ({ admission }, { body: { admittedOn } }) => ({
    admission: isOn(admission, admittedOn) ? admission : null,
  }),
}

const isOn = (admission: Admission['admission'], day: LocalDate | null): boolean =>
  admission !== null && localDate(admission.at) === day
