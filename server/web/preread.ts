import type { FastifyInstance } from 'fastify'
import type { Preread } from '../../shared/case/views/preread.ts'
import type { Deps } from '../deps.ts'
import { prereadFor, purposes } from '../follow/pages.ts'
import { answering } from './answering.ts'

/** What one's own unit can say before the day's meetings of this arena. */
export function prereadRoutes(app: FastifyInstance, deps: Deps): void {
  app.get(
    '/api/preread',
    answering(deps, (asking): Preread => {
      const { store } = asking.house
      const { shown, cases } = prereadFor(store.folds, asking, deps.now())
      // No row, no answer.
      store.access.once(asking.reader, cases, purposes.preread, deps.now())
      return shown
    }),
  )
}
