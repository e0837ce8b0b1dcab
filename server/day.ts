import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import { localDate } from '../shared/core/time.ts'
import { buildApp } from './app.ts'
import { giveUpSeats, openArena } from './arenas.ts'
import type { Config } from './config.ts'
import { createReconciler } from './door/reconciler.ts'
import { createWebhooks } from './door/webhooks.ts'
import { newId } from './ids.ts'
import { createReader } from './list/reader.ts'
import { practiceLists } from './rehearsal/lists.ts'
import { openRehearsal, rehearsalArena } from './rehearsal/rehearsal.ts'
import { createSessions } from './session/sessions.ts'
import { createTokens } from './session/tokens.ts'
import { openHouse } from './store/house.ts'
import { logOptions } from './tell.ts'
import type { Video } from './video.ts'

type Parts = { config: Config; now: () => number; video: Video }
export type Day = {
  readonly origin: string
  readonly log: FastifyBaseLogger
  /** Nobody sits in a meeting. */
  isQuiet(): boolean
  /** Another day has begun, and it is quiet. */
  isOver(): boolean
  close(): Promise<void>
}

/**
 * One day of the house: databases, the rehearsal, the app on its port. Each day's rehearsal is a file of its own: what was practised
 * yesterday is not carried into today.
 */
export async function openDay({ config, now, video }: Parts): Promise<Day> {
  const date = localDate(now())
  const house = openHouse(join(config.data, 'house.db'), join(config.migrations, 'house'))
  const sessions = createSessions(house, now)
  const passing = (point: string) => {
    if (point === config.crashAt) process.kill(process.pid, 'SIGKILL')
  }
  const file = join(config.data, `${rehearsalArena}-${date}.db`)
  const migrations = join(config.migrations, 'arena')
  const personas = await openRehearsal({ file, migrations, now: now() })
  const arena = openArena(
    { arena: rehearsalArena, file, migrations, now, newId, passing },
    video.status,
    (err, what) => app.log.error({ err }, what),
  )
  await giveUpSeats(arena.store, now())
  const webhooks = createWebhooks(video.media, now)
  const reader = createReader({ onReplaced: (code) => app.log.warn({ code }, 'list reader replaced') })
  const app = await buildApp({
    config,
    now,
    sessions,
    tokens: createTokens(house, now),
    arenas: new Map([[rehearsalArena, arena]]),
    reader,
    media: video.media,
    webhooks,
    video: video.status,
    mediaOrigins: video.origins,
    practice: { arena: rehearsalArena, personas, lists: () => practiceLists(date) },
    log: logOptions(config.logLevel),
  })
  const reconciler = createReconciler({
    ...{ store: arena.store, media: video.media, webhooks, now, log: app.log },
  })
  await app.listen({ port: config.port, host: config.host })

  function isQuiet(): boolean {
    const { folds, projections } = arena.store
    return projections.live().every((huddle) => Object.keys(folds.huddle(huddle).seats).length === 0)
  }

  return {
    origin: app.listeningOrigin,
    log: app.log,
    isQuiet,
    isOver: () => localDate(now()) !== date && isQuiet(),
    async close() {
      await app.close()
      await reader.close()
      await reconciler.close()
      arena.close()
      house.close()
    },
  }
}
