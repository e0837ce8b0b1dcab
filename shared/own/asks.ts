import type { UnitFunction } from '../arena/events.ts'
import type { Unit } from '../arena/state.ts'
import { readySince } from '../case/facets/readiness.ts'
import { awaitsAnswer } from '../case/openEntries.ts'
import { decides, takesOver } from '../case/who.ts'
import { keyed } from '../core/keyed.ts'
import { daysBetween, type LocalDate } from '../core/time.ts'
import type { DisclosedCase } from '../policy/disclosed.ts'
import { followUpOf, isDueFollowUp } from './followUp.ts'
import { callsFor } from './sip.ts'

/** What a unit outside the ward can be asked for about a patient of its own, in the order it is shown. */
export const asks = ['contact', 'reception', 'sip', 'sipFollowUp', 'assistance', 'lane', 'question'] as const
export type Ask = (typeof asks)[number]

/**
 * What is still asked of this unit about this patient. Each is about the unit's own part: what another organisation does, and whether
 * she has social services at all, decides nothing here, so that no region user can look for it (PDL 2:8).
 */
export function asksOf(patient: DisclosedCase, unit: Unit, today: LocalDate): Ask[] {
  if (patient.tier !== 'T1') return []
  const is: Record<Ask, boolean> = {
    contact: patient.healthCentre === unit.id && patient.designatedContact === null,
    reception: takesOver(unit) && keyed(patient.receptions, unit.id)?.mark !== 'receives',
    sip: callsFor(patient, unit),
    sipFollowUp: isDueFollowUp(followUpOf(patient, unit.id, today), today),
    assistance: decides(patient, unit) && asksForDecision(patient, today),
    lane: keyed(patient.lanes, unit.id) === undefined,
    question: patient.entries.some((entry) => entry.content.owner === unit.id && awaitsAnswer(entry)),
  }
  return asks.filter((ask) => is[ask])
}

/** Whether she may leave before two nights have passed: what is not done by then is late. A date that has passed says so too. */
export const leavesSoon = (patient: DisclosedCase, today: LocalDate): boolean =>
  patient.estimate === null ? readySince(patient) !== null : daysBetween(today, patient.estimate.day) <= 1

/** One that was applied for is asked about again when the day is near. */
const asksForDecision = (patient: DisclosedCase, today: LocalDate): boolean =>
  patient.assistance === null || (patient.assistance.mark === 'appliedFor' && leavesSoon(patient, today))

/** What a unit with this function can be asked for at all: what its list can be narrowed to. */
export const asksFor = (fn: UnitFunction): Ask[] =>
  asks.filter((ask) => {
    if (ask === 'contact' || ask === 'sip' || ask === 'sipFollowUp') return fn === 'healthCentre'
    if (ask === 'assistance') return fn === 'needsAssessment'
    return ask !== 'reception' || takesOver({ function: fn })
  })
