import type { FastifyRequest } from 'fastify'
import { type ArenaState, isInCare, isStaff, membershipOf } from '../../shared/arena/state.ts'
import { keyed } from '../../shared/core/keyed.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import { reviewsFor } from '../../shared/policy/review.ts'
import { routes, type Who } from '../../shared/policy/routes.ts'
import type { ArenaHouse } from '../arenas.ts'
import type { Deps } from '../deps.ts'
import { cookieName } from '../session/sessions.ts'
import type { ServiceToken } from '../store/serviceTokens.ts'

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

/**
 * Which system asks: its token is good, for what this place is for, and of a unit that is there. It has no session, and what it may see
 * is what its unit may.
 */
export function systemAsks(
  request: FastifyRequest,
  { tokens, arenas }: Pick<Deps, 'tokens' | 'arenas'>,
): (Asking & { token: ServiceToken }) | { refused: Refusal } {
  const token = tokens.find(request.headers.authorization)
  const house = token && arenas.get(token.arena)
  if (!token || !house) return { refused: { code: 'notSignedIn' } }
  const isThere = keyed(house.store.folds.arena().units, token.unit) !== undefined
  if (token.does !== placeOf(request) || !isThere) return { refused: { code: 'notYours' } }
  return { reader: { person: token.id, unit: token.unit }, persona: '', house, token }
}

/** Who works where in a way that the place asks for. */
const works: Record<Who, (arena: ArenaState, person: string, unit: string, now: number) => boolean> = {
  anyone: () => true,
  // Nobody's page: its body is signed instead.
  livekit: () => false,
  // No person's: a system hands in, by its token (bySystem).
  import: () => false,
  export: isInCare,
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
