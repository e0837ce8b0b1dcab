import { keyed } from '../../../core/keyed.ts'
import { type OwnRecord, ownRecord } from '../../record.ts'
import type { About } from './about.ts'

/** What goes into the reader's own record system, and what that is called where anybody has said. */
export type RecordOfCase = OwnRecord & { system: string | null }

export function recordPart({ state, arena, reader }: About): RecordOfCase {
  const organisation = keyed(arena.units, reader.unit)?.organisation ?? ''
  return {
    ...ownRecord(state, arena, reader.unit),
    system: keyed(arena.recordSystems, organisation) ?? null,
  }
}
