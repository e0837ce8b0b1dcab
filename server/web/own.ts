import type { FastifyInstance } from 'fastify'
import type { Refusal } from '../../shared/core/refusal.ts'
import { localDate } from '../../shared/core/time.ts'
import type { Home } from '../../shared/own/home.ts'
import { byUrgency, type OwnList } from '../../shared/own/list.ts'
import type { Deps } from '../deps.ts'
import { homeFor, ownFor, purposes } from '../follow/pages.ts'
import { answering } from './answering.ts'
import { commissionsOf } from './commissions.ts'
import type { Asking } from './who.ts'

/** Own inpatients of every arena in which the person holds a commission outside a ward: disclosed in each, then put together. */
export function ownRoutes(app: FastifyInstance, deps: Deps): void {
  app.get(
    '/api/own',
    answering(deps, (asking, request): OwnList | Refusal => {
      const now = deps.now()
      const found = commissionsOf(request, asking, deps).flatMap((one) => ownOfOne(one, now) ?? [])
      // A ward has its own list: Today.
      if (found.length === 0) return { code: 'notYours' }
      return {
        today: localDate(now),
        units: found.map(({ unit }) => unit),
        patients: found.flatMap(({ patients }) => patients).sort(byUrgency),
        home: found.flatMap(({ home }) => home),
      }
    }),
  )
  app.get(
    '/api/home',
    answering(deps, (asking): Home => {
      const { store } = asking.house
      const { shown, cases } = homeFor(store.folds, asking, deps.now())
      store.access.once(asking.reader, cases, purposes.home, deps.now())
      return shown
    }),
  )
}

function ownOfOne(asking: Asking, now: number) {
  const { reader, house } = asking
  const own = ownFor(house.store.folds, asking, now)
  // No row, no answer: one in the arena whose patient she is.
  if (own) house.store.access.once(reader, own.cases, purposes.own, now)
  return own?.shown
}
