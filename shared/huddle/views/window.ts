import type { Folds } from '../../core/rule.ts'
import { type Reader, tierFor } from '../../policy/disclosed.ts'
import { toMinute } from '../agenda.ts'
import type { HuddleState } from '../state.ts'
import { type Times, timesOf } from '../times.ts'

/** The reader's own time, in whole minutes of server time; rides on the beat. */
export type WindowSlice = { from: number; to: number; patients: number }

/**
 * "Er tur ca 08.40–08.51": one honest window over all own patients that are left, in whole minutes. The only thing an outsider
 * learns of the others. A patient whom it may not hear of yet, for want of a basis, is no turn of its own.
 */
export const windowSlice = (
  state: HuddleState,
  folds: Folds,
  reader: Reader,
  now: () => number,
): WindowSlice | null => windowsOf(state, folds, now)(reader.unit)

/** The windows of as many units as one asks for, of one moment. */
export function windowsOf(
  state: HuddleState,
  folds: Folds,
  now: () => number,
): (unit: string) => WindowSlice | null {
  let times: ReadonlyMap<string, Times> | undefined
  return (unit) => {
    if (unit === state.ward) return null
    const own = state.items.filter(
      ({ state: is, case: id }) =>
        is !== 'done' && is !== 'skipped' && tierFor(folds.case(id), unit) === 'T1',
    )
    if (own.length === 0) return null
    // What does not depend on the time is not made anew when it passes.
    times ??= timesOf(state, folds, now()).of
    const ours = own.flatMap((item) => times?.get(item.id) ?? [])
    const from = Math.min(...ours.map((t) => t.predicted))
    const to = Math.max(...ours.map((t) => t.predictedEnd))
    return { from: toMinute(from), to: toMinute(to), patients: own.length }
  }
}
