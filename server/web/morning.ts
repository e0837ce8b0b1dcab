import type { FastifyInstance } from 'fastify'
import type { Morning } from '../../shared/api.ts'
import { localDate } from '../../shared/core/time.ts'
import { huddleKey } from '../../shared/huddle/rules/plan.ts'
import type { Deps } from '../deps.ts'
import { answering } from './answering.ts'
import { commissionsOf } from './commissions.ts'
import type { Asking } from './who.ts'

/** How many of one's own meetings that are over are named. */
const mostHeld = 20

/**
 * Today's huddles of every arena in which the person holds a commission: authorised in each, then put together. In an arena they are
 * open to every unit, every day, so that being listed says nothing; own patients and windows come from each arena by itself.
 */
export function morningRoutes(app: FastifyInstance, deps: Deps): void {
  app.get(
    '/api/morning',
    answering(deps, (asking, request): Morning => {
      const today = localDate(deps.now())
      const held = asking.house.store.projections
        .huddlesOf(asking.reader.unit)
        .filter(({ status }) => status === 'ended')
        .slice(0, mostHeld)
        .map(({ huddle, day }) => ({ huddle, day }))
      const wards = commissionsOf(request, asking, deps).flatMap((one) => wardsOf(one, today))
      return { today, held, wards }
    }),
  )
}

function wardsOf({ persona, reader, house: { store } }: Asking, today: string): Morning['wards'] {
  const { name, units, schedules } = store.folds.arena()
  return Object.entries(schedules).map(([ward, { start }]) => {
    const huddle = store.folds.claimed(huddleKey(ward, today))
    return {
      persona,
      unitName: units[reader.unit]?.name ?? '',
      arena: store.arena,
      arenaName: name,
      ward,
      wardName: units[ward]?.name ?? '',
      start,
      huddle,
      status: huddle ? store.folds.huddle(huddle).status : null,
    }
  })
}
