import { chairLeaseMs } from '../../shared/huddle/rules/hall.ts'
import type { Store } from '../store/store.ts'
import { bySystem } from './system.ts'

/** Tells everyone when the lead's connection has been dead for the length of the lease, so that the deputy can take over. */
export function watchChairs(store: Store, huddles: () => readonly string[], now: () => number): () => void {
  const ticking = setInterval(() => {
    for (const huddle of huddles()) {
      const { chair, status } = store.folds.huddle(huddle)
      const due = chair.goneAt === null ? Number.POSITIVE_INFINITY : chair.goneAt + chairLeaseMs
      const live = status === 'hall' || status === 'running'
      if (live && chair.lostAt === null && now() >= due)
        void bySystem(store, 'loseChair', { huddle }, `${huddle}:${due}`)
    }
  }, 1_000)
  return () => clearInterval(ticking)
}
