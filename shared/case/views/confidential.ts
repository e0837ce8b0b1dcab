import { type ArenaState, nameOf } from '../../arena/state.ts'
import type { Folds } from '../../core/rule.ts'
import { currentItem } from '../../huddle/facets/items.ts'
import type { HuddleState } from '../../huddle/state.ts'
import { confidentialFor, type Reader } from '../../policy/disclosed.ts'
import type { BasisKind } from '../facets/bases.ts'
import type { CaseState } from '../state.ts'

/** There is something that this very reader may ask to read, of the patient who is open; null to everybody else. `version`: another when it was written anew. */
export type ConfidentialSlice = { epoch: number; version: number }

/** What a named person reads, when asked for and only then. */
export type ReadConfidential = { case: string; text: string; ground: BasisKind; at: number; byName: string }

export function readConfidential(
  state: CaseState,
  arena: ArenaState,
  reader: Reader,
): ReadConfidential | null {
  const found = confidentialFor(state, reader)
  if (!found) return null
  const { text, ground, at, by } = found
  return { case: state.id, text, ground, at, byName: nameOf(arena, by) }
}

/** That there is something to ask for. Where there is nothing, who asks is not looked at: then all share the answer. */
export function confidentialSlice(
  state: HuddleState,
  folds: Folds,
  reader: Reader,
): ConfidentialSlice | null {
  const item = currentItem(state)
  const patient = item && folds.case(item.case)
  if (!patient?.confidential || !confidentialFor(patient, reader)) return null
  return { epoch: state.door.epoch, version: patient.confidential.at }
}
