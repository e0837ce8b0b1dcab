import type { Folds } from '../core/rule.ts'
import { minute } from '../core/time.ts'
import { remaining } from './clock.ts'
import { lengthOf } from './confirms.ts'
import { blockKey, isOnSchedule } from './facets/announced.ts'
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
  const hasBegun = state.status === 'running' || state.status === 'ended'
  let predicted = hasBegun ? now : Math.max(now, state.startsAt)
  const times = new Map<string, Times>()
  const left = (item: AgendaItem) => leftOf(state, folds, item, now)
  const foretell = (item: AgendaItem, start: number) => {
    const end = predicted + left(item)
    times.set(item.id, { planned: 0, predicted: start, predictedEnd: end })
    predicted = end
  }
  const open = state.items.find((item) => item.state === 'current' || item.id === state.door.closing?.to)
  for (const item of state.items)
    if (item !== open && item.state !== 'queued') foretell(item, item.openedAt ?? predicted)
  if (open) foretell(open, open.state === 'queued' ? predicted : (open.openedAt ?? predicted))
  const from = { after: open?.id ?? null, at: predicted }
  for (const { item, at } of foreseen(state, folds, from, left)) {
    predicted = at
    foretell(item, at)
  }
  const planned = plannedStarts(state, folds)
  for (const [id, at] of planned.of) {
    const own = times.get(id)
    if (own) own.planned = at
  }
  return { of: times, end: { planned: planned.end, predicted, predictedEnd: state.endedAt ?? predicted } }
}

/** Against a schedule that the meeting has left every figure would mislead. */
const plannedStart = (state: HuddleState): number =>
  state.startedAt !== null && !isOnSchedule(state, state.startedAt) ? state.startedAt : state.startsAt

/** A block begins when it would if every turn were a whole one: that is what its parties are told. Within it the short ones are short. */
function plannedStarts(state: HuddleState, folds: Pick<Folds, 'case'>) {
  const of = new Map<string, number>()
  let [at, whole] = [plannedStart(state), plannedStart(state)]
  let before: string | null = null
  for (const item of state.items) {
    const key = blockKey(item.block)
    if (key !== before) at = whole
    before = key
    of.set(item.id, at)
    at += lengthOf(item, folds.case(item.case), state)
    whole += item.minutes * minute
  }
  return { of, end: at }
}

function leftOf(state: HuddleState, folds: Pick<Folds, 'case'>, item: AgendaItem, now: number): number {
  if (item.state === 'done' || item.state === 'skipped') return 0
  const plannedMs = lengthOf(item, folds.case(item.case), state)
  if (item.state === 'current' && state.clock)
    return Math.max(0, remaining({ ...state.clock, plannedMs }, now))
  return Math.max(0, plannedMs + item.extendedMs - item.spentMs)
}
