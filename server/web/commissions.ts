import type { FastifyRequest } from 'fastify'
import { isInCare } from '../../shared/arena/state.ts'
import type { Deps } from '../deps.ts'
import { cookieName } from '../session/sessions.ts'
import type { Persona } from '../store/house.ts'
import type { Asking } from './who.ts'

/** The commission that asks, and the same person's others that the session holds: each as far as it holds in its own arena now. */
export const commissionsOf = (request: FastifyRequest, asking: Asking, deps: Deps): Asking[] =>
  commissionsAmong(deps.sessions.personas(request.cookies[cookieName]), asking, deps)

/** The same for a connection, which holds its session. */
export function commissionsAmong(held: readonly Persona[], asking: Asking, { arenas, now }: Deps): Asking[] {
  const others = held.flatMap(({ id, arena, person, unit }) => {
    const house = arenas.get(arena)
    if (id === asking.persona || person !== asking.reader.person || !house) return []
    if (!isInCare(house.store.folds.arena(), person, unit, now())) return []
    return [{ persona: id, reader: { person, unit }, house }]
  })
  return [asking, ...others]
}
