import type { FastifyInstance } from 'fastify'
import type { StaffUnit } from '../../shared/api.ts'
import { isInCare, staffOf } from '../../shared/arena/state.ts'
import type { Deps } from '../deps.ts'
import { httpStatus } from './errors.ts'
import { whoAsks } from './who.ts'

/**
 * Who works where today, for all of the arena alike: whom one can name who sits in the same room, or ask to go in one's place. It says
 * nothing about any patient.
 */
export function staffRoutes(app: FastifyInstance, deps: Deps): void {
  app.get('/api/staff', async (request, reply) => {
    const asking = whoAsks(request, deps)
    if ('refused' in asking)
      return reply.status(httpStatus(asking.refused)).send({ ok: false, refusal: asking.refused })
    const arena = asking.house.store.folds.arena()
    const now = deps.now()
    const staff = Object.values(arena.units).flatMap(({ id, name, phone }): StaffUnit[] => {
      const members = staffOf(arena, id, now)
      if (members.length === 0) return []
      const people = members
        .map((one) => ({ person: one.person, name: one.name, inCare: isInCare(arena, one.person, id, now) }))
        .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
      return [{ unit: id, name, phone, people }]
    })
    return { ok: true, answer: staff }
  })
}
