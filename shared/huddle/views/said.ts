import type { Instead } from '../events.ts'
import type { Standing } from '../standing.ts'
import type { HuddleState } from '../state.ts'

/** What the reader's own unit has said of today, and whether the reader sits undisturbed. */
export type SaidSlice = { absence: Instead | null; undisturbed: boolean }

/** What the reader's own unit has said of today, and its own seat: nothing of anybody else. */
export function saidSlice({ absences, undisturbed }: HuddleState, reader: Standing): SaidSlice {
  const { unit, seat } = reader
  return { absence: absences[unit] ?? null, undisturbed: seat !== null && undisturbed.includes(seat) }
}
