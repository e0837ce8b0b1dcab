import { mkdirSync } from 'node:fs'
import closeWithGrace from 'close-with-grace'
import { getConfig } from './config.ts'
import { type Day, openDay } from './day.ts'
import { every } from './every.ts'
import { createNow } from './now.ts'
import { tellProgress, tellWhere } from './tell.ts'
import { openVideo } from './video.ts'

/** The process: video beside everything else, and one day of the house after the other. */
const config = getConfig(process.env)
const now = createNow()
mkdirSync(config.data, { recursive: true })

const webhook = config.port === 0 ? null : `http://127.0.0.1:${config.port}/webhooks/livekit`
const video = openVideo(config.video, webhook, process.env, tellProgress, async (code, detail) =>
  (await day).log.warn({ code, detail }, 'no video'),
)
let day: Promise<Day> = openDay({ config, now, video })
tellWhere((await day).origin)

/** What was last said of the machine's clock. */
let told = 0

const stopLooking = every(60_000, 'the new day', report, async () => {
  const old = await day
  followClock(old)
  if (!old.isOver()) return
  day = old.close().then(() => openDay({ config, now, video }))
  await day
})

closeWithGrace({ delay: 3_000 }, async ({ err }) => {
  if (err) await report(err, 'closing')
  stopLooking()
  await (await day).close()
  await video.close()
})

/** Somebody, or the net, has set the clock of the machine: said once, and followed when nobody sits in a meeting. */
function followClock({ log, isQuiet }: Day): void {
  const lag = now.lag()
  if (Math.abs(lag - told) >= 1_000) log.warn({ lag }, 'the clock of the machine was set')
  told = lag
  if (isQuiet()) now.follow()
}

async function report(err: unknown, what: string): Promise<void> {
  const { log } = await day
  log.error({ err }, what)
}
