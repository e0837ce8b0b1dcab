import type { FastifyRequest } from 'fastify'
import type { Refusal } from '../../shared/core/refusal.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import type { ArenaHouse, Arenas } from '../arenas.ts'
import { cookieName, type Sessions } from '../session/sessions.ts'

export type Asking = { reader: Reader; persona: string; house: ArenaHouse }

/** Who asks: the tab's persona by its header, if the session of the cookie holds it. */
export function whoAsks(
  request: FastifyRequest,
  sessions: Sessions,
  arenas: Arenas,
): Asking | { refused: Refusal } {
  const named = request.headers['x-persona']
  const persona = sessions.persona(request.cookies[cookieName], typeof named === 'string' ? named : undefined)
  const house = persona && arenas.get(persona.arena)
  if (!persona || !house) return { refused: { code: 'notSignedIn' } }
  return { reader: { person: persona.person, unit: persona.unit }, persona: persona.id, house }
}
