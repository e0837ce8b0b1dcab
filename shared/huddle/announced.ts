import { minute } from '../core/time.ts'
import type { Block } from './events.ts'
import type { HuddleState } from './state.ts'

/** When each block was to begin as the agenda stood when the hall was opened, by `blockKey` (ms). A block that came later is not there: nobody was promised anything. */
export type Announced = Readonly<Record<string, number>>

export const blockKey = ({ payer, healthCentre }: Block): string => `${payer} ${healthCentre ?? ''}`

/** Every window told that far was this or later; from here on the order may change, and what was told still binds. */
export function announcedBy({ items, startsAt }: Pick<HuddleState, 'items' | 'startsAt'>): Announced {
  const announced: Record<string, number> = {}
  let at = startsAt
  for (const item of items) {
    announced[blockKey(item.block)] ??= at
    at += item.minutes * minute
  }
  return announced
}

/** A meeting that begins more than half an hour off its schedule keeps its own time, and what was told by the schedule binds no longer. */
export const isOnSchedule = ({ startsAt, startedAt }: HuddleState, now: number): boolean =>
  Math.abs((startedAt ?? now) - startsAt) <= 30 * minute
