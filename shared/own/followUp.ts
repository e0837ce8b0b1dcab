import { followerUnit, plannedFollowUp } from '../case/facets/sipFollowUps.ts'
import type { LocalDate } from '../core/time.ts'
import type { DisclosedCase } from '../policy/disclosed.ts'

/** The day on which this unit is to follow the plan up. */
export type FollowUp = { on: LocalDate; isLate: boolean }

export function followUpOf(patient: DisclosedCase, unit: string, today: LocalDate): FollowUp | null {
  const planned = plannedFollowUp(patient)
  if (planned === null || followerUnit(patient, planned.follower) !== unit) return null
  return { on: planned.on, isLate: planned.on < today }
}

/** Today, or it should have been. */
export const isDueFollowUp = (followUp: FollowUp | null, today: LocalDate): boolean =>
  followUp !== null && followUp.on <= today
