import { keyed } from '../../../core/keyed.ts'
import type { Refusal } from '../../../core/refusal.ts'
import { leavesSoon } from '../../../own/asks.ts'
import type { Named } from '../../../own/named.ts'
import type { About } from './about.ts'

/** Her designated care contact, and whether this reader may name one (LUS 2:5). */
export type ContactPart = {
  said: { name: string; phone: string | null; at: number } | null
  /** Null while nobody knows where she is listed. */
  keeper: string | null
  /** She may leave before one is named. */
  isLate: boolean
  may: Refusal | null
  offered: Named['contacts']
}

export function contactPart({ state, arena, today, may, named }: About): ContactPart {
  const { designatedContact: said, healthCentre, episode } = state
  return {
    said: said && { name: said.name, phone: said.phone, at: said.at },
    keeper: healthCentre === null ? null : (keyed(arena.units, healthCentre)?.name ?? null),
    isLate: said === null && episode.state === 'admitted' && leavesSoon(state, today),
    // Another name than the one that stands.
    may: may('setDesignatedContact', { case: state.id, phone: null, name: said ? `${said.name}…` : '…' }),
    offered: named().contacts,
  }
}
