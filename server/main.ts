import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import closeWithGrace from 'close-with-grace'
import { localDate } from '../shared/core/time.ts'
import { buildApp } from './app.ts'
import { giveUpSeats, openArena } from './arenas.ts'
import { getConfig } from './config.ts'
import { createReconciler } from './door/reconciler.ts'
import { newId } from './ids.ts'
import { createReader } from './list/reader.ts'
import { createNow } from './now.ts'
import { practiceLists } from './rehearsal/lists.ts'
import { openRehearsal, rehearsalArena } from './rehearsal/rehearsal.ts'
import { createSessions } from './session/sessions.ts'
import { openHouse } from './store/house.ts'
import { logOptions, tellProgress, tellWhere } from './tell.ts'
import { openVideo } from './video.ts'

/** The process: configuration, databases, video, the app; and all of it closed in good order. */
const config = getConfig(process.env)
const now = createNow()
mkdirSync(config.data, { recursive: true })

const house = openHouse(join(config.data, 'house.db'), join(config.migrations, 'house'))
const sessions = createSessions(house, now)
const video = openVideo(config.video, process.env, tellProgress, (code, detail) =>
  app.log.warn({ code, detail }, 'no video'),
)

const passing = (point: string) => {
  if (point === config.crashAt) process.kill(process.pid, 'SIGKILL')
}

// Each day's rehearsal is a file of its own: what was practised yesterday is not carried into today.
const arenaFile = join(config.data, `${rehearsalArena}-${localDate(now())}.db`)
const migrations = join(config.migrations, 'arena')
const personas = await openRehearsal({ file: arenaFile, migrations, now: now() })
const arena = openArena(
  { arena: rehearsalArena, file: arenaFile, migrations, now, newId, passing },
  video.status,
  (err, what) => app.log.error({ err }, what),
)
await giveUpSeats(arena.store, now())

const reader = createReader({ onReplaced: (code) => app.log.warn({ code }, 'list reader replaced') })
const app = await buildApp({
  config,
  now,
  sessions,
  arenas: new Map([[rehearsalArena, arena]]),
  reader,
  media: video.media,
  video: video.status,
  mediaOrigins: video.origins,
  practice: { arena: rehearsalArena, personas, lists: () => practiceLists(localDate(now())) },
  log: logOptions,
})
const reconciler = createReconciler({ store: arena.store, media: video.media, now, log: app.log })

await app.listen({ port: config.port, host: config.host })
tellWhere(app.listeningOrigin)

closeWithGrace({ delay: 3_000 }, async ({ err }) => {
  if (err) app.log.error({ err }, 'closing')
  await app.close()
  await reader.close()
  await reconciler.close()
  arena.close()
  house.close()
  await video.close()
})
