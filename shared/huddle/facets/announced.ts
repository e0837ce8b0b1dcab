import { minute } from '../../core/time.ts'
import type { Block } from '../events.ts'
import type { HuddleFolds } from '../state.ts'
import type { Items } from './items.ts'
import type { Plan } from './plan.ts'
import type { Status } from './status.ts'

/** When each block was to begin as the agenda stood when the hall was opened, by `blockKey` (ms). A block that came later is not there: nobody was promised anything. */
export type Announced = { readonly announced: Readonly<Record<string, number>> }

export const nothingAnnounced: Announced = { announced: {} }

export const announcedFolds: HuddleFolds<Announced> = {
  /** Every window told that far was this or later; from here on the order may change, and what was told still binds. */
  hallOpened: (state) => ({ announced: planOf(state) }),
}

/** Every turn a whole one: what a patient's own facts make shorter is not told by when another block begins (decision 010). */
function planOf({ items, startsAt }: Pick<Plan, 'startsAt'> & Pick<Items, 'items'>): Announced['announced'] {
  const announced: Record<string, number> = {}
  let at = startsAt
  for (const item of items) {
    announced[blockKey(item.block)] ??= at
    at += item.minutes * minute
  }
  return announced
}

/** What binds; until the hall is opened, what would be announced if it were opened now. */
export const announcedNow = (state: Announced & Status & Plan & Items): Announced['announced'] =>
  state.status === 'planned' ? planOf(state) : state.announced

export const blockKey = ({ payer, healthCentre }: Block): string => `${payer} ${healthCentre ?? ''}`

/** A meeting that begins more than half an hour off its schedule keeps its own time, and what was told by the schedule binds no longer. */
export const isOnSchedule = (
  { startsAt, startedAt }: Pick<Plan & Status, 'startsAt' | 'startedAt'>,
  now: number,
): boolean => Math.abs((startedAt ?? now) - startsAt) <= 30 * minute
