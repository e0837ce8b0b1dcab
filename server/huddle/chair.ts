import { isChairDue } from '../../shared/huddle/rules/hall.ts'
import { every, type Report } from '../every.ts'
import type { Store } from '../store/store.ts'
import { bySystem } from './system.ts'

/** Tells everyone when the lead's connection has been dead for the length of the lease, so that the deputy can take over. */
export const watchChairs = (store: Store, now: () => number, report: Report): (() => void) =>
  every(1_000, 'chairs were not looked at', report, async () => {
    for (const huddle of store.projections.live()) {
      const state = store.folds.huddle(huddle)
      if (isChairDue(state, now()))
        await bySystem(store, 'loseChair', { huddle }, `${huddle}:${state.chair.goneAt}`)
    }
  })
