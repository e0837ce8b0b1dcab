import { dirname, join } from 'node:path'
import Fastify from 'fastify'
import { buildApp } from '../../../server/app.ts'
import type { ArenaHouse } from '../../../server/arenas.ts'
import { getConfig } from '../../../server/config.ts'
import type { Deps } from '../../../server/deps.ts'
import type { Media } from '../../../server/door/media.ts'
import { readList } from '../../../server/list/read/list.ts'
import { createSessions } from '../../../server/session/sessions.ts'
import { createTokens } from '../../../server/session/tokens.ts'
import { openHouse } from '../../../server/store/house.ts'
import type { Store } from '../../../server/store/store.ts'
import type { PersonaOffer } from '../../../shared/api.ts'
import { type Answered, type Doorway, openDoorway } from '../../support/doorway.ts'
import { type Colleague, seedRegion, staff } from '../../support/region.ts'

/** Something that has left the server: to whom (null: to the log, or to LiveKit), which way, and the bytes of it. */
export type Sent = {
  readonly to: Colleague | null
  readonly how: 'socket' | 'http' | 'log' | 'livekit'
  readonly text: string
  readonly bytes: number
}
export type Morning = Awaited<ReturnType<typeof openMorning>>

const host = 'localhost:3000'
const origin = `http://${host}`
const arena = 'test'

/**
 * A region's morning on virtual time: the door with its hub and store, and the real app beside it, asked without a net. All that
 * leaves the server, by whichever way, is told to `sent` in the moment it leaves.
 */
export async function openMorning(
  begin: (store: Store) => Promise<string>,
  sent: (one: Sent) => void,
  answered: Answered,
  newId: () => string,
) {
  const tell = (how: 'log' | 'livekit', text: string) =>
    sent({ to: null, how, text, bytes: Buffer.byteLength(text) })
  const logger = { level: 'trace', stream: { write: (line: string) => tell('log', line) } }
  const { log } = Fastify({ logger })
  let personas: readonly PersonaOffer[] = []
  const overheard = (media: Media) => listenedTo(media, (text) => tell('livekit', text))
  const door: Doorway = await openDoorway({
    async begin(store) {
      personas = await seedRegion(store)
      return begin(store)
    },
    ...{ newId, overheard, answered, log },
  })
  const house = openHouse(join(dirname(door.file), 'house.db'), 'migrations/house')
  const sessions = createSessions(house, door.now)
  const media = overheard(door.standin.media)
  const deps: Deps = {
    config: getConfig({ HEMKLAR_PAGE: 'test/fixtures/page' }),
    now: door.now,
    sessions,
    tokens: createTokens(house, door.now),
    arenas: arenaNow(() => door.house),
    // In the worker's place: the same reading, in this thread, since time here is not the thread's.
    reader: { read: (input, options) => readList(input, options), close: async () => undefined },
    media: () => media,
    webhooks: door.webhooks,
    video: () => 'on',
    mediaOrigins: () => [],
    practice: { arena, personas, lists: () => [] },
    log: logger,
  }
  const app = await buildApp(deps)
  app.addHook('onSend', async (request, reply, payload) => {
    const to = staff.find(({ id }) => id === request.headers['x-persona'])
    if (!to) return payload
    const text = `${JSON.stringify(headersOf(reply.getHeaders()))}\n${String(payload)}`
    sent({ to, how: 'http', text, bytes: Buffer.byteLength(text) })
    return payload
  })
  const cookies = new Map<string, string>()
  for (const { id } of staff) cookies.set(id, await enter(id))

  async function enter(persona: string): Promise<string> {
    const response = await app.inject({
      method: 'POST',
      url: '/api/practice/enter',
      headers: { host, origin },
      payload: { persona },
    })
    const cookie = response.headers['set-cookie']?.toString().split(';')[0]
    if (!cookie) throw new Error(`could not enter as ${persona}: ${response.statusCode}`)
    return cookie
  }

  return {
    door,
    deps,
    log,
    sent,
    /** One request as this person's page would make it; the answer's status. */
    async fetch(
      who: Colleague,
      url: string,
      payload?: object,
      headers: Record<string, string> = {},
    ): Promise<number> {
      const cookie = cookies.get(who.id) ?? ''
      const response = await app.inject({
        method: payload ? 'POST' : 'GET',
        url,
        headers: { host, origin, cookie, 'x-persona': who.id, ...headers },
        ...(payload && { payload }),
      })
      return response.statusCode
    },
    async close(): Promise<void> {
      await app.close()
      house.close()
      await door.close()
    },
  }
}

/** The arena's house of this moment: after a crash it is another. */
function arenaNow(house: () => ArenaHouse): Deps['arenas'] {
  const arenas = new Map<string, ArenaHouse>()
  return Object.assign(arenas, { get: (name: string) => (name === arena ? house() : undefined) })
}

function listenedTo(media: Media, tell: (text: string) => void): Media {
  const told = (what: string, ...args: readonly unknown[]) => tell(JSON.stringify([what, ...args]))
  return {
    createRoom(room) {
      told('createRoom', room)
      return media.createRoom(room)
    },
    deleteRoom(room) {
      told('deleteRoom', room)
      return media.deleteRoom(room)
    },
    told: (body, authorization) => media.told(body, authorization),
    listRooms: () => media.listRooms(),
    listSeats(room) {
      told('listSeats', room)
      return media.listSeats(room)
    },
    removeSeat(room, seat) {
      told('removeSeat', room, seat)
      return media.removeSeat(room, seat)
    },
    pass(of) {
      told('pass', of)
      return media.pass(of)
    },
  }
}

/** Those of the machine's own clock say nothing of a patient, and are never the same twice. */
function headersOf(headers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { date: _, 'x-ratelimit-reset': __, ...rest } = headers
  return rest
}
