import type { Folds } from '../core/rule.ts'
import { minute } from '../core/time.ts'
import { remaining } from './clock.ts'
import { isOnSchedule } from './facets/announced.ts'
import type { AgendaItem } from './facets/items.ts'
import { foreseen } from './order.ts'
import type { HuddleState } from './state.ts'

export type Times = { planned: number; predicted: number; predictedEnd: number }

/**
 * Planned start of each item by the clock of the schedule, and predicted start as things stand now (milliseconds): in the order of Next,
 * with the waits for blocks that were announced for later. Shown in whole minutes: see `toMinute`.
 */
export function timesOf(
  state: HuddleState,
  folds: Pick<Folds, 'case'>,
  now: number,
): { of: Map<string, Times>; end: Times } {
  let planned = plannedStart(state)
  const hasBegun = state.status === 'running' || state.status === 'ended'
  let predicted = hasBegun ? now : Math.max(now, state.startsAt)
  const times = new Map<string, Times>()
  const foretell = (item: AgendaItem, start: number) => {
    const end = predicted + leftOf(state, item, now)
    times.set(item.id, { planned: 0, predicted: start, predictedEnd: end })
    predicted = end
  }
  const open = state.items.find((item) => item.state === 'current' || item.id === state.door.closing?.to)
  for (const item of state.items)
    if (item !== open && item.state !== 'queued') foretell(item, item.openedAt ?? predicted)
  if (open) foretell(open, open.state === 'queued' ? predicted : (open.openedAt ?? predicted))
  const from = { after: open?.id ?? null, at: predicted }
  for (const { item, at } of foreseen(state, folds, from, (one) => leftOf(state, one, now))) {
    predicted = at
    foretell(item, at)
  }
  for (const item of state.items) {
    const own = times.get(item.id)
    if (own) own.planned = planned
    planned += item.minutes * minute
  }
  return { of: times, end: { planned, predicted, predictedEnd: state.endedAt ?? predicted } }
}

/** Against a schedule that the meeting has left every figure would mislead. */
const plannedStart = (state: HuddleState): number =>
  state.startedAt !== null && !isOnSchedule(state, state.startedAt) ? state.startedAt : state.startsAt

function leftOf(state: HuddleState, item: AgendaItem, now: number): number {
  if (item.state === 'done' || item.state === 'skipped') return 0
  if (item.state === 'current' && state.clock) return Math.max(0, remaining(state.clock, now))
  return Math.max(0, item.minutes * minute + item.extendedMs - item.spentMs)
}
