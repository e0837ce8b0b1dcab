import type { Folds } from '../core/rule.ts'
import { toMinute } from './agenda.ts'
import type { AgendaItem } from './facets/items.ts'
import type { HuddleState } from './state.ts'
import { type Times, timesOf } from './times.ts'
import { type Windows, windowsIn } from './views/window.ts'

/**
 * All that is told of a meeting's times, in whole minutes. Reckoned once at each look for all who are told of them, so that what
 * they are shown is made anew when a minute has become another, and not because seconds pass.
 */
export type Foretold = {
  /** Of each item, by its id. */
  readonly items: Readonly<Record<string, ForetoldItem>>
  readonly end: { readonly planned: number; readonly predicted: number }
  readonly windows: Windows
}
export type ForetoldItem = { readonly planned: number; readonly predicted: number; readonly end: number }

export function foretold(state: HuddleState, folds: Pick<Folds, 'case'>, now: number): Foretold {
  const { of, end } = timesOf(state, folds, now)
  return {
    items: Object.fromEntries(state.items.map((item) => [item.id, inMinutes(item, of.get(item.id))])),
    end: { planned: end.planned, predicted: toMinute(end.predictedEnd) },
    windows: windowsIn(state, folds, of),
  }
}

const inMinutes = ({ state, spentMs }: AgendaItem, times: Times = unknown): ForetoldItem => ({
  planned: toMinute(times.planned),
  predicted: toMinute(times.predicted),
  // Of one who is through, when that was: what is predicted for her moves with the clock.
  end: toMinute(state === 'done' || state === 'skipped' ? times.predicted + spentMs : times.predictedEnd),
})

const unknown: Times = { planned: 0, predicted: 0, predictedEnd: 0 }
