import type { Folds } from '../../core/rule.ts'
import { type Reader, tierFor } from '../../policy/disclosed.ts'
import { toMinute } from '../agenda.ts'
import type { HuddleState } from '../state.ts'
import { timesOf } from '../times.ts'

/** The reader's own time, in whole minutes of server time; rides on the beat. */
export type WindowSlice = { from: number; to: number; patients: number }

/**
 * "Er tur ca 08.40–08.51": one honest window over all own patients that are left, in whole minutes. The only thing an outsider
 * learns of the others. A patient whom it may not hear of yet, for want of a basis, is no turn of its own.
 */
export function windowSlice(
  state: HuddleState,
  folds: Folds,
  reader: Reader,
  now: () => number,
): WindowSlice | null {
  if (reader.unit === state.ward) return null
  const own = state.items.filter(
    ({ state: is, case: id }) =>
      is !== 'done' && is !== 'skipped' && tierFor(folds.case(id), reader.unit) === 'T1',
  )
  if (own.length === 0) return null
  const { of } = timesOf(state, folds, now())
  const times = own.flatMap((item) => of.get(item.id) ?? [])
  const from = Math.min(...times.map((t) => t.predicted))
  const to = Math.max(...times.map((t) => t.predictedEnd))
  return { from: toMinute(from), to: toMinute(to), patients: own.length }
}
