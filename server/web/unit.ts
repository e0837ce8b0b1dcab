import type { FastifyInstance } from 'fastify'
import type { OwnUnit } from '../../shared/api.ts'
import { isInCare, staffOf } from '../../shared/arena/state.ts'
import type { Deps } from '../deps.ts'
import { httpStatus } from './errors.ts'
import { whoAsks } from './who.ts'

/** One's own unit and nothing of any other: whom one can ask to go in one's place, and the number that reaches us. */
export function unitRoutes(app: FastifyInstance, deps: Deps): void {
  app.get('/api/unit', async (request, reply) => {
    const asking = whoAsks(request, deps)
    if ('refused' in asking)
      return reply.status(httpStatus(asking.refused)).send({ ok: false, refusal: asking.refused })
    const { reader, house } = asking
    const arena = house.store.folds.arena()
    const now = deps.now()
    const colleagues = staffOf(arena, reader.unit, now)
      .filter(({ person }) => person !== reader.person && isInCare(arena, person, reader.unit, now))
      .map(({ person, name }) => ({ person, name }))
    const unit: OwnUnit = { phone: arena.units[reader.unit]?.phone ?? '', colleagues }
    return { ok: true, answer: unit }
  })
}
