import { type ArenaState, nameOf } from '../state.ts'
import { type ChecklistChange, type DefinedRow, rowsOf } from './rows.ts'
import type { Track } from './tracks.ts'

/** The arena's list, its tracks and whom to call at weekends, as everybody there may read them: nothing about any patient. */
export type ChecklistSettings = {
  rows: readonly DefinedRow[]
  /** The latest first. */
  changes: readonly (ChecklistChange & { byName: string })[]
  tracks: readonly { code: string; track: Track }[]
  weekend: readonly { unit: string; name: string; phone: string; weekendPhone: string | null }[]
}

export function checklistSettings(arena: ArenaState): ChecklistSettings {
  return {
    rows: rowsOf(arena.checklist),
    changes: arena.checklist.changes
      .toReversed()
      .map((change) => ({ ...change, byName: nameOf(arena, change.by) })),
    tracks: Object.entries(arena.tracks).map(([code, track]) => ({ code, track })),
    weekend: Object.values(arena.units).map(({ id, name, phone }) => ({
      ...{ unit: id, name, phone },
      weekendPhone: arena.weekendPhones[id] ?? null,
    })),
  }
}
