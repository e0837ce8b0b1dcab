import type { ArenaState } from '../arena/state.ts'
import type { Refusal } from '../core/refusal.ts'
import type { LocalDate } from '../core/time.ts'
import { itemsOf, openItems } from './checklist.ts'
import type { NewCaseEvent } from './events.ts'
import type { EpisodeEnd } from './facets/episode.ts'
import type { CaseState } from './state.ts'

type End = { readonly how: EpisodeEnd; readonly on: LocalDate; readonly despite: string | null }

/** The day she left is told afterwards as well: not one to come, nor before she came, or before she was found ready. */
export function wrongEnd(
  { admittedOn, readiness }: CaseState,
  on: LocalDate | null,
  today: LocalDate,
): Refusal | null {
  const since = [admittedOn, ...readiness.map((decision) => decision.since)]
  const isWrong = on !== null && (on > today || since.some((day) => day !== null && on < day))
  return isWrong ? { code: 'malformed', of: 'date' } : null
}

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
