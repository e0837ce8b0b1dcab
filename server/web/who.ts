import type { FastifyRequest } from 'fastify'
import { type ArenaState, isInCare, isStaff, membershipOf } from '../../shared/arena/state.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import { reviewsFor } from '../../shared/policy/review.ts'
import { routes, type Who } from '../../shared/policy/routes.ts'
import type { ArenaHouse } from '../arenas.ts'
import type { Deps } from '../deps.ts'
import { cookieName } from '../session/sessions.ts'

export type Asking = { reader: Reader; persona: string; house: ArenaHouse }

/** Who asks: the tab's persona by its header, if the session of the cookie holds it, the person still works there, and the policy table lets such a one ask this. */
export function whoAsks(
  request: FastifyRequest,
  { sessions, arenas, now }: Pick<Deps, 'sessions' | 'arenas' | 'now'>,
): Asking | { refused: Refusal } {
  const named = request.headers['x-persona']
  const persona = sessions.persona(request.cookies[cookieName], typeof named === 'string' ? named : undefined)
  const house = persona && arenas.get(persona.arena)
  if (!persona || !house) return { refused: { code: 'notSignedIn' } }
  const { person, unit } = persona
  const may = works[placeOf(request) ?? 'care']
  if (!may(house.store.folds.arena(), person, unit, now())) return { refused: { code: 'notYours' } }
  return { reader: { person, unit }, persona: persona.id, house }
}

/** Who works where in a way that the place asks for. */
const works: Record<Who, (arena: ArenaState, person: string, unit: string, now: number) => boolean> = {
  anyone: () => true,
  // Nobody's page: its body is signed instead.
  livekit: () => false,
  // Nobody's page either: the address is the secret.
  calendar: () => false,
  persona: (arena, person, unit, now) => membershipOf(arena, person, unit, now) !== undefined,
  staff: isStaff,
  care: isInCare,
  review: (arena, person, unit, now) => reviewsFor(arena, { person, unit }, now) !== null,
}

/** The place of this route in the policy table. */
function placeOf({ method, routeOptions }: FastifyRequest): Who | undefined {
  const places: Readonly<Record<string, Who>> = routes
  return places[`${method} ${routeOptions.url}`]
}
