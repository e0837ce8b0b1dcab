import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Day, Instant } from '../../core/schema.ts'
import { fromInstant, type LocalDate, localDate } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'

export const admissionEvents = {
  admissionDateSet: event('T1', v.strictObject({ admittedOn: v.nullable(Day) })),
  /** The hour of the admission; and when the needs were judged, where that was later (LUS 2:3). */
  admissionTimeSet: event('T1', v.strictObject({ admittedAt: Instant, needsJudgedAt: v.nullable(Instant) })),
}

/** When the stay began. LUS 2:2 lists four things, and this is none of them. */
export type Admission = {
  readonly admittedOn: LocalDate | null
  /** From when the day and night for the admission notice are counted; null while nobody has said the hour. */
  readonly admission: { at: number; needsJudgedAt: number | null } | null
}

export const noAdmission: Admission = { admittedOn: null, admission: null }

export const admissionFolds: CaseFolds<Admission, typeof admissionEvents> = {
  admitted: (_, { body: { admittedOn } }) => ({ admittedOn }),
  admissionTimeSet: (_, { body: { admittedAt, needsJudgedAt } }) => ({
    admission: {
      at: fromInstant(admittedAt),
      needsJudgedAt: needsJudgedAt === null ? null : fromInstant(needsJudgedAt),
    },
  }),
  // The hour was of another day.
  admissionDateSet: ({ admission }, { body: { admittedOn } }) => ({
    admittedOn,
    admission: isOn(admission, admittedOn) ? admission : null,
  }),
}

const isOn = (admission: Admission['admission'], day: LocalDate | null): boolean =>
  admission !== null && localDate(admission.at) === day
