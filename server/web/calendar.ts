import { hash as digest } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { calendarKey } from '../../shared/arena/calendar.ts'
import { calendarFeed } from '../../shared/arena/feed.ts'
import { meetingsAhead, usualLengthMs } from '../../shared/arena/meetings.ts'
import { isInCare } from '../../shared/arena/state.ts'
import { huddleKey } from '../../shared/huddle/rules/plan.ts'
import type { Deps } from '../deps.ts'
import { createCalendarTimes } from '../huddle/calendarTimes.ts'
import type { Store } from '../store/store.ts'
import { answerNo } from './errors.ts'

type Whose = { store: Store; person: string; unit: string }

/** Somebody's meetings for the calendar, by a secret address: times and names of wards, and nothing about any patient. */
export function calendarRoutes(app: FastifyInstance, { arenas, now, config }: Deps): void {
  const timesOf = createCalendarTimes(now)

  app.get<{ Params: { secret: string } }>('/api/calendar/:secret', async (request, reply) => {
    const whose = whoseIs(request.params.secret.replace(/\.ics$/, ''))
    if (!whose) return answerNo(reply, { code: 'notFound' })
    return reply.type('text/calendar; charset=utf-8').send(feedOf(whose, originOf(request)))
  })

  /** As long as the person works there: with the commission the calendar ends. */
  function whoseIs(secret: string): Whose | null {
    const key = calendarKey(digest('sha256', secret))
    for (const { store } of arenas.values()) {
      const [person = '', unit = ''] = store.folds.claimed(key)?.split(' ') ?? []
      if (isInCare(store.folds.arena(), person, unit, now())) return { store, person, unit }
    }
    return null
  }

  function feedOf({ store, unit }: Whose, origin: string): string {
    const arena = store.folds.arena()
    const events = meetingsAhead(arena, unit, now()).map(({ ward, wardName, day, startsAt }) => {
      const huddle = store.folds.claimed(huddleKey(ward, day))
      const ours = huddle === null ? null : timesOf(store, huddle, unit)
      return {
        uid: `${store.arena}-${ward}-${day}@hemklar`,
        from: ours?.from ?? startsAt,
        to: ours?.to ?? startsAt + usualLengthMs,
        title: `${wardName} · ${arena.name}`,
        url: `${origin}/join/${[store.arena, ward, day].map(encodeURIComponent).join('/')}`,
      }
    })
    return calendarFeed(`Hemklar · ${arena.name}`, events, now())
  }

  const originOf = ({ protocol, host }: FastifyRequest): string => config.origin ?? `${protocol}://${host}`
}
