import type { FastifyInstance } from 'fastify'
import { keyed } from '../../shared/core/keyed.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import { localDate } from '../../shared/core/time.ts'
import { byUrgency, type OwnList, ownOf } from '../../shared/own/list.ts'
import type { Deps } from '../deps.ts'
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
      }
    }),
  )
}

function ownOfOne({ persona, reader, house: { store } }: Asking, now: number) {
  const unit = keyed(store.folds.arena().units, reader.unit)
  if (!unit || unit.function === 'ward') return null
  const own = ownOf(store.folds, unit, persona, now)
  // No row, no answer: one in the arena whose patient she is.
  store.access.once(
    reader,
    own.patients.map((patient) => patient.case),
    'ownList',
    now,
  )
  return own
}
