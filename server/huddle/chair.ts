import { isChairDue } from '../../shared/huddle/rules/hall.ts'
import { every, type Report } from '../every.ts'
import { newId } from '../ids.ts'
import type { Store } from '../store/store.ts'
import { bySystem } from './system.ts'

/**
 * Tells everyone when the lead's connection has been dead for the length of the lease, or when who leads may hear the patients no
 * longer, so that the deputy can take over: that at once, whoever ended their work.
 */
export function watchChairs(store: Store, now: () => number, report: Report): () => void {
  const what = 'chairs were not looked at'
  const stopLooking = every(1_000, what, report, look)
  const stopListening = store.onCommitted(({ streams }) => {
    if (streams.some((stream) => stream.startsWith('arena:')))
      look().catch((error: unknown) => report(error, what))
  })

  async function look(): Promise<void> {
    for (const huddle of store.projections.live()) {
      const state = store.folds.huddle(huddle)
      const { goneAt } = state.chair
      if (!isChairDue(state, store.folds.arena(), now())) continue
      // Who may hear the patients no longer has no moment that it was due at: each time is another command, and the rule says whether it is news.
      await bySystem(store, 'loseChair', { huddle }, goneAt === null ? newId() : `${huddle}:${goneAt}`)
    }
  }

  return () => {
    stopLooking()
    stopListening()
  }
}
