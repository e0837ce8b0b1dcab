import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { addDays, localDate } from '../../shared/core/time.ts'
import { type Built, enter, startBuilt } from '../support/built.ts'
import { noCounts } from './client.ts'
import { type Cookies, cast, playHuddle } from './huddle.ts'
import { seeded } from './random.ts'
import { allAgree, nobodySkipped } from './verify.ts'

/**
 * `npm run simulate -- --runs 300 --seed 1`: random huddles against the built server: real sockets, SQLite on disk, four people,
 * at least sixty commands a run, lost connections. All must agree with the server in the end and nobody be passed over.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
})
const runs = Number(values.runs)
const firstSeed = Number(values.seed)
const commands = 60
/** A life of the server: long enough to meet old state, short enough that a case's entries stay like a real one's. */
const runsPerLife = 15

const counts = noCounts()
let built: Built | null = null
let cookies: Cookies = {}
for (let run = 0; run < runs; run++) {
  const seed = firstSeed + run
  if (run % runsPerLife === 0) {
    await built?.close()
    built = await startBuilt()
    cookies = await enterAll(built.url)
  }
  if (!built) throw new Error('no server')
  try {
    await oneRun(built, seed, run % runsPerLife)
  } catch (error) {
    console.error(`seed ${seed} failed (npm run simulate -- --runs 1 --seed ${seed}):`)
    console.error(error)
    process.exit(1)
  }
  if ((run + 1) % 25 === 0) console.log(`${run + 1} of ${runs} huddles`)
}
await built?.close()

const { accepted, refused, repeated, reconnected } = counts
console.log(`huddles: ${runs} (goal ${runs}), all agreed, nobody passed over`)
for (const [name, figure] of Object.entries({ accepted, refused, repeated, reconnected }))
  console.log(`${name}: ${figure} (goal > 0)`)
process.exit(Math.min(accepted, refused, repeated, reconnected) > 0 ? 0 : 1)

async function oneRun({ url, data }: Built, seed: number, place: number): Promise<void> {
  const huddle = await plan(url, addDays(localDate(Date.now()), place + 1))
  const clients = await playHuddle(url, cookies, huddle, seeded(seed), counts, commands)
  await allAgree(url, cookies, huddle, clients, counts)
  for (const client of clients) client.close()
  const file = readdirSync(data).find((name) => name.startsWith('ovning') && name.endsWith('.db'))
  if (!file) throw new Error('no arena file')
  nobodySkipped(join(data, file), huddle)
}

async function plan(url: string, day: string): Promise<string> {
  const body = { id: crypto.randomUUID(), type: 'planHuddle', body: { ward: 'avd-5', day } }
  const response = await fetch(`${url}/api/command`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: url,
      cookie: cookies['anna-lind'] ?? '',
      'x-persona': 'anna-lind',
    },
    body: JSON.stringify(body),
  })
  const reply = await response.json()
  if (!reply.ok) throw new Error(`no plan for ${day}: ${reply.refusal.code}`)
  return reply.answer.huddle
}

async function enterAll(url: string): Promise<Cookies> {
  const entered = await Promise.all(
    cast.map(async (persona) => [persona, await enter(url, persona)] as const),
  )
  return Object.fromEntries(entered)
}
