import { minute } from '../../core/time.ts'
import { type Clock, startedClock, stoppedClock } from '../clock.ts'
import type { Block, HuddleEvent, Item } from '../events.ts'
import type { HuddleFolds } from '../state.ts'

export type AgendaItem = {
  id: string
  case: string
  kind: 'turn' | 'followUp'
  block: Block
  minutes: number
  state: 'queued' | 'current' | 'done' | 'skipped'
  /** Asked to wait until later in the huddle at least once. */
  later: boolean
  spentMs: number
  /** Added by the lead; kept, like the time used, when the patient is opened again. */
  extendedMs: number
  openedAt: number | null
  /** Each time it has been open, one after the other. */
  turns: readonly Turn[]
  /** When the meeting went on from it; none while it is open, and none when it only waits again. */
  closedAt: number | null
  /** Left the ward before the turn that was to come again. */
  hasLeft: boolean
  /** The clock stood still when her circle changed, and does so again in the new room. */
  paused: boolean
}

/** From when to when an item was open; `to` is null while it is. */
export type Turn = { readonly from: number; readonly to: number | null }

/** The turns in their order, and the clock of the one that is open. */
export type Items = { readonly items: readonly AgendaItem[]; readonly clock: Clock | null }

export const noItems: Items = { items: [], clock: null }

export const itemFolds: HuddleFolds<Items> = {
  huddlePlanned: (_, { body }) => ({ items: body.items.map(planned) }),
  itemAdded: ({ items }, { body: { before, ...item } }) => ({
    items: insertBefore(items, planned(item), before),
  }),
  itemRemoved: ({ items }, { body }) => ({ items: items.filter((item) => item.id !== body.item) }),
  itemMoved(state, { body }) {
    const moved = itemOf(state, body.item)
    if (!moved) return {}
    const others = state.items.filter((item) => item !== moved)
    return { items: insertBefore(others, moved, body.before) }
  },
  itemReblocked: ({ items }, { body: { item, block } }) => ({ items: change(items, item, { block }) }),
  itemLeft: ({ items }, { body }) => ({
    items: change(items, body.item, { state: 'done', hasLeft: true }),
  }),
  itemReturned: ({ items }, { body }) => ({
    items: change(items, body.item, { state: 'queued', hasLeft: false }),
  }),
  itemClosing: close,
  itemOpened(state, { body, at }) {
    // Where the closing before, or the item itself, is disposed of, the one before still does not stay open.
    const items = settle(state, { state: 'done' }, at)
    const item = items.find(({ id }) => id === body.item)
    if (!item) return { items, clock: null }
    const turns = [...item.turns, { from: at, to: null }]
    const opened = { openedAt: item.openedAt ?? at, turns, closedAt: null, paused: false }
    const clock = startedClock(item.minutes * minute, item.extendedMs, item.spentMs, at)
    return {
      items: change(items, item.id, { state: 'current', ...opened }),
      clock: item.paused ? { ...clock, runningSince: null } : clock,
    }
  },
  clockPaused: ({ clock }, { at }) => ({ clock: clock && stoppedClock(clock, at) }),
  clockResumed: ({ clock }, { at }) => ({ clock: clock && { ...clock, runningSince: at } }),
  timeAdded: ({ clock }, { body }) => ({
    clock: clock && { ...clock, extendedMs: clock.extendedMs + body.minutes * minute },
  }),
  lastItemSkipped: (state, { at }) => ({ items: settle(state, { state: 'skipped' }, at), clock: null }),
  huddleEnded: (state, { at }) => ({ items: settle(state, { state: 'done' }, at), clock: null }),
}

export const itemOf = ({ items }: Pick<Items, 'items'>, id: string | null): AgendaItem | undefined =>
  items.find((item) => item.id === id)

export const currentItem = ({ items }: Pick<Items, 'items'>): AgendaItem | undefined =>
  items.find((item) => item.state === 'current')

function close(state: Items, { body, at }: Extract<HuddleEvent, { type: 'itemClosing' }>): Items {
  const outcome: Partial<AgendaItem> =
    body.why === 'skipped'
      ? { state: 'skipped' }
      : body.why === 'next'
        ? { state: 'done' }
        : { state: 'queued', ...(body.why === 'later' && { later: true }) }
  const isLeft = body.why !== 'back' && body.why !== 'circleChanged'
  const paused = body.why === 'circleChanged' && state.clock?.runningSince === null
  return { items: settle(state, { ...outcome, closedAt: isLeft ? at : null, paused }, at), clock: null }
}

/** The open one is no longer open, and keeps the time it has used. */
function settle(state: Items, outcome: Partial<AgendaItem>, at: number): readonly AgendaItem[] {
  const open = currentItem(state)
  if (!open || !state.clock) return state.items
  const { spentBefore, extendedMs } = stoppedClock(state.clock, at)
  const turns = open.turns.map((turn) => (turn.to === null ? { ...turn, to: at } : turn))
  return change(state.items, open.id, { ...outcome, turns, spentMs: spentBefore, extendedMs })
}

const planned = ({ item, ...rest }: Item): AgendaItem => ({
  id: item,
  ...rest,
  state: 'queued',
  later: false,
  spentMs: 0,
  extendedMs: 0,
  openedAt: null,
  turns: [],
  closedAt: null,
  hasLeft: false,
  paused: false,
})

function insertBefore(items: readonly AgendaItem[], item: AgendaItem, before: string | null): AgendaItem[] {
  const found = items.findIndex((other) => other.id === before)
  const place = found < 0 ? items.length : found
  return [...items.slice(0, place), item, ...items.slice(place)]
}

const change = (items: readonly AgendaItem[], id: string, to: Partial<AgendaItem>): AgendaItem[] =>
  items.map((item) => (item.id === id ? { ...item, ...to } : item))
