import { keyed } from '../../core/keyed.ts'
import type { Folds } from '../../core/rule.ts'
import { entitledUnits, type Reader } from '../../policy/disclosed.ts'
import { toMinute } from '../agenda.ts'
import type { HuddleState } from '../state.ts'
import type { Times } from '../times.ts'

/** The reader's own time, in whole minutes of server time; rides on the beat. */
export type WindowSlice = { from: number; to: number; patients: number }
/** That of each unit which has patients left; the ward needs none, it has the agenda. */
export type Windows = Readonly<Record<string, WindowSlice>>

/** No other's than the reader's own. */
export const windowSlice = (windows: Windows, { unit }: Pick<Reader, 'unit'>): WindowSlice | null =>
  keyed(windows, unit) ?? null

/**
 * "Er tur ca 08.40–08.51": one honest window over all own patients that are left, in whole minutes. The only thing an outsider
 * learns of the others. A patient whom it may not hear of yet, for want of a basis, is no turn of its own.
 */
export function windowsIn(
  state: HuddleState,
  folds: Pick<Folds, 'case'>,
  times: ReadonlyMap<string, Times>,
): Windows {
  const windows = new Map<string, WindowSlice>()
  for (const { id, case: patient, state: is } of state.items) {
    const turn = times.get(id)
    if (is === 'done' || is === 'skipped' || !turn) continue
    for (const unit of entitledUnits(folds.case(patient))) {
      if (unit === state.ward) continue
      const { from, to, patients } = windows.get(unit) ?? none
      windows.set(unit, {
        from: Math.min(from, toMinute(turn.predicted)),
        to: Math.max(to, toMinute(turn.predictedEnd)),
        patients: patients + 1,
      })
    }
  }
  return Object.fromEntries(windows)
}

const none: WindowSlice = { from: Number.POSITIVE_INFINITY, to: 0, patients: 0 }
