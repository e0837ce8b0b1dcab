import type { FastifyInstance } from 'fastify'
import type { Me } from '../../shared/api.ts'
import { type ArenaState, isInCare, isStaff, nameOf } from '../../shared/arena/state.ts'
import { localDate } from '../../shared/core/time.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import type { Deps } from '../deps.ts'
import { cookieName, cookieRules } from '../session/sessions.ts'
import { answering } from './answering.ts'

/** Who this tab is, and the end of its session. */
export function selfRoutes(app: FastifyInstance, deps: Deps): void {
  const { sessions, now } = deps

  app.get(
    '/api/me',
    answering(deps, ({ reader, persona, house }) => meOf(reader, persona, house.store.folds.arena(), now())),
  )

  app.post('/api/leave', async (request, reply) => {
    sessions.end(request.cookies[cookieName])
    return reply
      .clearCookie(cookieName, cookieRules)
      .header('clear-site-data', '"cache", "storage"')
      .send({ ok: true })
  })
}

function meOf(reader: Reader, persona: string, arena: ArenaState, now: number): Me {
  const unit = arena.units[reader.unit]
  const works = functionOf(arena, reader, now)
  const organisation = arena.organisations[unit?.organisation ?? '']
  return {
    persona,
    ...reader,
    name: nameOf(arena, reader.person),
    // The log is the whole organisation's.
    unitName: (works === 'logReviewer' ? organisation?.name : unit?.name) ?? '',
    function: works,
    arena: arena.name,
    practice: arena.practice,
    today: localDate(now),
  }
}

/** What one's unit does; or that one manages it, or reviews its organisation's log. */
function functionOf(arena: ArenaState, { person, unit }: Reader, now: number): Me['function'] {
  if (isInCare(arena, person, unit, now)) return arena.units[unit]?.function ?? 'ward'
  return isStaff(arena, person, unit, now) ? 'manager' : 'logReviewer'
}
