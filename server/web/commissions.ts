import type { FastifyRequest } from 'fastify'
import { isInCare } from '../../shared/arena/state.ts'
import type { Deps } from '../deps.ts'
import { cookieName } from '../session/sessions.ts'
import type { Asking } from './who.ts'

/** The commission that asks, and the same person's others that the session holds: each as far as it holds in its own arena now. */
export function commissionsOf(request: FastifyRequest, asking: Asking, deps: Deps): Asking[] {
  const held = deps.sessions.personas(request.cookies[cookieName])
  const others = held.flatMap(({ id, arena, person, unit }) => {
    const house = deps.arenas.get(arena)
    if (id === asking.persona || person !== asking.reader.person || !house) return []
    if (!isInCare(house.store.folds.arena(), person, unit, deps.now())) return []
    return [{ persona: id, reader: { person, unit }, house }]
  })
  return [asking, ...others]
}
