import type { ArenaState, Unit } from '../arena/state.ts'
import { sipRequired } from '../case/facets/sip.ts'
import { type SipStage, sipStage } from '../case/facets/sipFollowUps.ts'
import { liabilityOf } from '../case/liability.ts'
import { daysBetween, type LocalDate, localDate } from '../core/time.ts'
import type { DisclosedCase } from '../policy/disclosed.ts'

/** How far the SIP has come, and while nobody is called to it the last day to call, as soon as there is one (LUS 4:3). */
export type SipCall = { state: SipStage; due: LocalDate | null; isNear: boolean }

/** Its keeper's alone: the health centre she is listed at. */
export function sipCallOf(
  patient: DisclosedCase,
  arena: ArenaState,
  unit: Unit,
  now: number,
): SipCall | null {
  if (patient.healthCentre !== unit.id) return null
  const state = sipStage(patient)
  if (!callsFor(patient, unit)) return { state, due: null, isNear: false }
  const { deadlines } = liabilityOf(patient, arena, now) ?? { deadlines: [] }
  const due = deadlines.findLast(({ code }) => code === 'SIP_CALL')?.due ?? null
  return { state, due, isNear: due !== null && daysBetween(localDate(now), due) <= 1 }
}

/** One is to be made, and nobody has been called to it yet. */
export const callsFor = (patient: DisclosedCase, { id }: Unit): boolean =>
  patient.healthCentre === id && sipRequired(patient) === true && patient.sip.calls.length === 0
