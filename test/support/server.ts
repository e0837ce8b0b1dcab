import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../server/app.ts'
import { giveUpSeats, openArena } from '../../server/arenas.ts'
import { getConfig } from '../../server/config.ts'
import type { Deps } from '../../server/deps.ts'
import type { Media } from '../../server/door/media.ts'
import { createReconciler } from '../../server/door/reconciler.ts'
import { createWebhooks } from '../../server/door/webhooks.ts'
import { beatMs, type Pace } from '../../server/huddle/hub.ts'
import { newId } from '../../server/ids.ts'
import { createReader } from '../../server/list/reader.ts'
import { createNow } from '../../server/now.ts'
import { createSessions } from '../../server/session/sessions.ts'
import { createTokens } from '../../server/session/tokens.ts'
import { openHouse, type Persona } from '../../server/store/house.ts'
import type { Store } from '../../server/store/store.ts'
import type { PersonaOffer } from '../../shared/api.ts'

export type Options = {
  now?: () => number
  media?: () => Media | null
  /** Where a browser reaches LiveKit besides us. */
  mediaOrigins?: readonly string[]
  /** The folder of the page: a stand-in unless a browser comes. */
  page?: string
  log?: Deps['log']
  pace?: Pace
  /** Fills a second arena beside the first, where others, or the same people, work too. */
  another?: (store: Store) => Promise<unknown>
  /** Fills the empty arena and says who may enter it. */
  seed: (store: Store) => Promise<readonly PersonaOffer[]>
}
export type TestServer = Awaited<ReturnType<typeof startServer>>

/** A test that moves the clock need not wait ten seconds for somebody to look at it; the beat is what it is. */
const oftener: Pace = { tickMs: 1_000, beatMs }

export const testArena = 'test'
export const anotherArena = 'another'

/** The real app on a free port with real SQLite in a folder of its own; `restart` leaves the files and begins a new life. */
export async function startServer({
  now = createNow(),
  media = () => null,
  mediaOrigins = [],
  page = 'test/fixtures/page',
  log = { level: 'error' },
  pace = oftener,
  another,
  seed,
}: Options) {
  const data = mkdtempSync(join(tmpdir(), 'hemklar-'))
  let personas: readonly PersonaOffer[] | null = null
  /** What went wrong while nobody waited for it. */
  const faults: { error: unknown; what: string }[] = []

  async function live() {
    const config = getConfig({ HEMKLAR_DATA: data, HEMKLAR_PAGE: page })
    const house = openHouse(join(data, 'house.db'), join(config.migrations, 'house'))
    const sessions = createSessions(house, now)
    const tokens = createTokens(house, now)
    const video = () => (media() ? ('on' as const) : ('none' as const))
    const options = {
      arena: testArena,
      file: join(data, 'arena.db'),
      migrations: join(config.migrations, 'arena'),
      now,
      newId,
    }
    const report = (error: unknown, what: string) => faults.push({ error, what })
    const arena = openArena(options, video, report, pace)
    await giveUpSeats(arena.store, now())
    const beside = { ...options, arena: anotherArena, file: join(data, 'another.db') }
    const second = another && openArena(beside, video, report)
    if (second && personas === null) await another(second.store)
    personas ??= await seed(arena.store)
    const reader = createReader()
    const webhooks = createWebhooks(media, now)
    const app = await buildApp({
      config,
      now,
      sessions,
      tokens,
      arenas: new Map([[testArena, arena], ...(second ? [[anotherArena, second] as const] : [])]),
      reader,
      media,
      webhooks,
      video,
      mediaOrigins: () => mediaOrigins,
      practice: { arena: testArena, personas, lists: () => [] },
      log,
    })
    const reconciler = createReconciler({
      ...{ store: arena.store, media, webhooks, now, log: app.log, beatMs: pace.beatMs },
    })
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    const close = async () => {
      await app.close()
      await reader.close()
      await reconciler.close()
      arena.close()
      second?.close()
      house.close()
    }
    return { app, url, arena, second, sessions, tokens, close }
  }

  let life = await live()
  return {
    get url() {
      return life.url
    },
    get store() {
      return life.arena.store
    },
    get second() {
      if (!life.second) throw new Error('there is one arena')
      return life.second.store
    },
    /** Signed in under one more commission, as an identity provider would. */
    alsoAs: (cookie: string, persona: Persona): void =>
      void life.sessions.add(cookie.slice(cookie.indexOf('=') + 1), persona),
    get tokens() {
      return life.tokens
    },
    faults,
    /** The arena's database, for whoever wants to look beside the server, or break it. */
    arenaFile: join(data, 'arena.db'),
    get hub() {
      return life.arena.hub
    },
    get app() {
      return life.app
    },
    /** A cookie and persona as a browser would get them. */
    async enter(persona: string, cookie?: string): Promise<string> {
      const response = await fetch(`${life.url}/api/practice/enter`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: life.url, ...(cookie && { cookie }) },
        body: JSON.stringify({ persona }),
      })
      const set = response.headers.get('set-cookie')?.split(';')[0]
      if (!response.ok || !set) throw new Error(`could not enter as ${persona}: ${response.status}`)
      return set
    },
    async restart() {
      await life.close()
      life = await live()
    },
    async close() {
      await life.close()
      rmSync(data, { recursive: true })
    },
  }
}
