import { addDays, daysBetween, fromInstant, type LocalDate, localDate } from '../core/time.ts'
import type { LiabilityCase } from './stated.ts'

/** The Swedish day an instant falls on. */
export const dayOf = (instant: string): LocalDate => localDate(fromInstant(instant))

/** Every day from the first up to, and not with, the last: the day somebody leaves is not counted. */
export const daysUntil = (from: LocalDate, to: LocalDate): LocalDate[] =>
  Array.from({ length: daysBetween(from, to) }, (_, days) => addDays(from, days))

type Barrier = LiabilityCase['barriers'][number]

/** LUS 5:5: on these days the patient could not leave for want of the region's own outpatient care. */
export const bars =
  (day: LocalDate) =>
  ({ from, to }: Barrier): boolean =>
    from <= day && (to === null || day <= to)
