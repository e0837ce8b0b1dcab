import { isLeftToCopy } from '../case/leftToCopy.ts'
import type { OwnRecord } from '../case/record.ts'
import { ownRecord } from '../case/record.ts'
import { keyed } from '../core/keyed.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Folds } from '../core/rule.ts'
import type { HuddleState } from '../huddle/state.ts'
import type { Reader } from '../policy/disclosed.ts'
import { patientsOf } from './notes.ts'

/** What a meeting leaves a unit to put into its own record system, patient by patient. */
export type Records = {
  huddle: string
  /** What the own organisation calls its system; null where nobody has said. */
  system: string | null
  left: number
  patients: readonly OwnRecord[]
}

/** Of those whom the unit may have more of than the minimum, and of whom anything is to be put in. */
export function recordsOf(
  state: HuddleState,
  folds: Pick<Folds, 'arena' | 'case'>,
  reader: Reader,
): Records | Refusal {
  if (state.status === 'none') return { code: 'notFound' }
  const arena = folds.arena()
  const patients = patientsOf(state, folds, reader)
    .filter(({ patient }) => patient.tier === 'T1')
    .map(({ patient }) => ownRecord(patient, arena, reader.unit))
    .filter(({ parts }) => parts.length > 0)
  const organisation = keyed(arena.units, reader.unit)?.organisation ?? ''
  return {
    huddle: state.id,
    system: keyed(arena.recordSystems, organisation) ?? null,
    left: patients.filter(isLeftToCopy).length,
    patients,
  }
}
