import type { Refusal } from '../../../core/refusal.ts'
import type { Folds } from '../../../core/rule.ts'
import { daysBetween, type LocalDate, localDate } from '../../../core/time.ts'
import { disclosed } from '../../../policy/disclosed.ts'
import type { About } from './about.ts'

/** She has come back: when she had left, and what the ward has learnt from it. The plan of that time is asked for by itself. */
export type ReadmissionPart = {
  /** Null to whom that stay was nothing to: this one opens it for nobody (decision 024). */
  left: { on: LocalDate; days: number } | null
  note: string | null
  mayNote: Refusal | null
}

export function readmissionPart(
  { state, reader, may }: About,
  folds: Pick<Folds, 'case'>,
): ReadmissionPart | null {
  const { admittedOn, earlierStay, episode, readmissionNote } = state
  if (!earlierStay) return null
  const mayKnow = reader.unit === state.ward || disclosed(folds.case(earlierStay.case), reader) !== null
  if (!mayKnow && readmissionNote === null) return null
  const began = admittedOn ?? localDate(episode.registeredAt)
  const on = earlierStay.leftOn
  return {
    left: mayKnow ? { on, days: daysBetween(on, began) } : null,
    note: readmissionNote?.text ?? null,
    mayNote: may('noteReadmission', { case: state.id, text: `${readmissionNote?.text ?? ''}?` }),
  }
}
