import type { FastifyInstance } from 'fastify'
import type { Me, Morning } from '../../shared/api.ts'
import { type ArenaState, isInCare, isStaff, nameOf } from '../../shared/arena/state.ts'
import { localDate } from '../../shared/core/time.ts'
import { huddleKey } from '../../shared/huddle/rules/plan.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import type { Deps } from '../deps.ts'
import { cookieName, cookieRules } from '../session/sessions.ts'
import { httpStatus } from './errors.ts'
import { whoAsks } from './who.ts'

/** How many of one's own meetings that are over are named. */
const mostHeld = 20

/** Who this tab is, and the meetings of its day. */
export function selfRoutes(app: FastifyInstance, deps: Deps): void {
  const { sessions, now } = deps

  app.get('/api/me', async (request, reply) => {
    const asking = whoAsks(request, deps)
    if ('refused' in asking)
      return reply.status(httpStatus(asking.refused)).send({ ok: false, refusal: asking.refused })
    const { reader, persona, house } = asking
    const arena = house.store.folds.arena()
    const unit = arena.units[reader.unit]
    const works = functionOf(arena, reader, now())
    const organisation = arena.organisations[unit?.organisation ?? '']
    const me: Me = {
      persona,
      ...reader,
      name: nameOf(arena, reader.person),
      // The log is the whole organisation's.
      unitName: (works === 'logReviewer' ? organisation?.name : unit?.name) ?? '',
      function: works,
      arena: arena.name,
      practice: arena.practice,
      today: localDate(now()),
    }
    return { ok: true, answer: me }
  })

  /** Today's huddles of the arena: open to every unit, every day, so that being listed says nothing. */
  app.get('/api/morning', async (request, reply) => {
    const asking = whoAsks(request, deps)
    if ('refused' in asking)
      return reply.status(httpStatus(asking.refused)).send({ ok: false, refusal: asking.refused })
    const { store } = asking.house
    const { units, schedules } = store.folds.arena()
    const today = localDate(now())
    const wards = Object.entries(schedules).map(([ward, schedule]) => {
      const huddle = store.folds.claimed(huddleKey(ward, today))
      return {
        ward,
        wardName: units[ward]?.name ?? '',
        start: schedule.start,
        huddle,
        status: huddle ? store.folds.huddle(huddle).status : null,
      }
    })
    const held = store.projections
      .huddlesOf(asking.reader.unit)
      .filter(({ status }) => status === 'ended')
      .slice(0, mostHeld)
      .map(({ huddle, day }) => ({ huddle, day }))
    const morning: Morning = { today, held, wards }
    return { ok: true, answer: morning }
  })

  app.post('/api/leave', async (request, reply) => {
    sessions.end(request.cookies[cookieName])
    return reply
      .clearCookie(cookieName, cookieRules)
      .header('clear-site-data', '"cache", "storage"')
      .send({ ok: true })
  })
}

/** What one's unit does; or that one manages it, or reviews its organisation's log. */
function functionOf(arena: ArenaState, { person, unit }: Reader, now: number): Me['function'] {
  if (isInCare(arena, person, unit, now)) return arena.units[unit]?.function ?? 'ward'
  return isStaff(arena, person, unit, now) ? 'manager' : 'logReviewer'
}
