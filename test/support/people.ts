import { createConnection } from '../../client/connection.ts'
import { watchHuddle } from '../../client/live/huddle.ts'
import type { Slices } from '../../shared/view/slices.ts'

/** A tab of one person against a running server: the page's own connection and model, without a page. */
export function openPerson(url: string, cookie: string, persona: string) {
  const connection = createConnection(persona, { url, cookie })
  return { connection, watch: (huddle: string, seat = true) => watchHuddle(connection, huddle, seat) }
}

export type LiveHuddle = ReturnType<typeof watchHuddle>

/** Resolves with what `read` gives, as soon as it gives something; fails with the name of what was waited for. */
export function until<Value>(
  what: string,
  read: () => Value | null | undefined | false,
  withinMs = 5_000,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const from = Date.now()
    const look = () => {
      const value = read()
      if (value) return resolve(value)
      if (Date.now() - from > withinMs) return reject(new Error(`waited ${withinMs} ms for ${what}`))
      setTimeout(look, 5)
    }
    look()
  })
}

/** Every slice as it stands, as one text: what a search for foreign words goes through. */
export const textOf = (live: LiveHuddle): string => {
  const names = [
    'meeting',
    'place',
    'agenda',
    'window',
    'people',
    'upNext',
    'drafts',
    'call',
    'offers',
  ] as const
  const slices: Partial<Slices> = {}
  for (const name of names) Object.assign(slices, { [name]: live[name].value })
  return JSON.stringify({ ...slices, patient: live.patient.value, clock: live.clock.value })
}
