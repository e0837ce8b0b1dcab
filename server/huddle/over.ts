import { localDate } from '../../shared/core/time.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import { every, type Report } from '../every.ts'
import type { Store } from '../store/store.ts'
import { bySystem } from './system.ts'

/** Ends the meeting that nobody ended: its day is over and nobody sits in it. Otherwise its notes would never be there. */
export const watchOver = (store: Store, now: () => number, report: Report): (() => void) =>
  every(5_000, 'meetings of days before were not looked at', report, async () => {
    for (const huddle of store.projections.live()) {
      const state = store.folds.huddle(huddle)
      if (state.day >= localDate(now()) || Object.keys(state.seats).length > 0) continue
      await bySystem(store, 'end', { huddle, from: currentItem(state)?.id ?? null }, `${huddle}:${state.day}`)
    }
  })
