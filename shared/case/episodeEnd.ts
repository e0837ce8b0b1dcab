import type { ArenaState } from '../arena/state.ts'
import type { Refusal } from '../core/refusal.ts'
import type { LocalDate } from '../core/time.ts'
import { itemsOf, openItems } from './checklist.ts'
import type { NewCaseEvent } from './events.ts'
import type { EpisodeEnd } from './facets/episode.ts'
import type { CaseState } from './state.ts'

type End = { readonly how: EpisodeEnd; readonly on: LocalDate; readonly despite: string | null }

/** What it means that a stay ends so: who goes home with something open that should have held her does so for a reason, which is kept. */
export function episodeEnd(
  state: CaseState,
  arena: ArenaState,
  { how, on, despite }: End,
): { events: readonly NewCaseEvent[] } | Refusal {
  const ended: NewCaseEvent = { type: 'episodeEnded', body: { how, on } }
  const items = how === 'discharged' ? openItems(itemsOf(state, arena, on)).map(({ row }) => row.code) : []
  if (items.length === 0) return { events: [ended] }
  if (despite === null) return { code: 'itemsOpen' }
  return { events: [ended, { type: 'leftDespite', body: { items, reason: despite } }] }
}
