import type { FastifyInstance } from 'fastify'
import { type Preread, prereadOf } from '../../shared/case/views/preread.ts'
import type { Deps } from '../deps.ts'
import { answering } from './answering.ts'

/** What one's own unit can say before the day's meetings of this arena. */
export function prereadRoutes(app: FastifyInstance, deps: Deps): void {
  app.get(
    '/api/preread',
    answering(deps, ({ reader, house: { store } }): Preread => {
      const answer = prereadOf(store.folds, reader, deps.now())
      const cases = answer.wards.flatMap(({ patients }) => patients.map((patient) => patient.case))
      // No row, no answer.
      store.access.once(reader, cases, 'preread', deps.now())
      return answer
    }),
  )
}
