import { addDays, localDate } from '../../shared/core/time.ts'
import { atLeast, atMost, type Measure, quantile } from '../measure.ts'
import { type Random, seeded } from '../simulate/random.ts'
import { type Built, startBuilt } from '../support/built.ts'
import { arenaFile, checkLog } from '../support/checkLog.ts'
import { until } from '../support/people.ts'
import { type Cookies, enterAll, planned, post } from '../support/practice.ts'
import { openWriter, type Writer } from './writer.ts'

const cast = ['anna-lind', 'mikael-berglund', 'fatima-haddad', 'karin-sand'] as const
/** A file of its own every so many kills: what a new process reads stays like a real morning's. */
const killsPerFile = 25

export type Killed = {
  kills: number
  acknowledged: number
  repeated: number
  lost: number
  doubled: number
  faults: string[]
  readyMs: number[]
  backMs: number[]
}

/** `npm run prove -- kills`: four people give commands without a pause, the process dies at any moment, again and again. */
export async function proveKills(kills = 500): Promise<Measure[]> {
  const killed = await killAgainAndAgain(kills, 1, (done) => console.log(`${done} of ${kills} kills`))
  for (const fault of killed.faults) console.error(fault)
  return [
    atLeast('kills', killed.kills, kills, 'times'),
    atLeast('acknowledged commands', killed.acknowledged, kills * 50, 'commands'),
    atLeast('given again after a kill', killed.repeated, 1, 'commands'),
    atMost('acknowledged and lost', killed.lost, 0, 'commands'),
    atMost('done twice', killed.doubled, 0, 'commands'),
    atMost('gaps, broken chains, faults of the file', killed.faults.length, 0, 'faults'),
    atMost('ready again, p95', quantile(killed.readyMs, 0.95), 2_500, 'ms'),
    atMost('all back, p95', quantile(killed.backMs, 0.95), 4_000, 'ms'),
  ]
}

export async function killAgainAndAgain(
  kills: number,
  seed: number,
  tell: (done: number) => void = () => undefined,
): Promise<Killed> {
  const random = seeded(seed)
  const sum: Killed = {
    kills: 0,
    acknowledged: 0,
    repeated: 0,
    lost: 0,
    doubled: 0,
    faults: [],
    readyMs: [],
    backMs: [],
  }
  while (sum.kills < kills) {
    await oneFile(Math.min(killsPerFile, kills - sum.kills), random, sum)
    tell(sum.kills)
  }
  return sum
}

async function oneFile(kills: number, random: Random, sum: Killed): Promise<void> {
  const built = await startBuilt({ HEMKLAR_PAGE: 'test/fixtures/page' })
  const cookies = await enterAll(built.url, cast)
  const huddle = await openHuddle(built, cookies)
  const writers = cast.map((persona) =>
    openWriter(built.url, cookies[persona] ?? '', persona, huddle, persona === 'anna-lind'),
  )
  try {
    await until('all are in', () => writers.every((writer) => writer.isIn()), 15_000)
    for (const writer of writers) writer.begin()
    for (let kill = 0; kill < kills; kill++) await killOnce(built, writers, random, sum)
    await Promise.all(writers.map((writer) => writer.end()))
    await built.kill()
    count(arenaFile(built.data), writers, sum)
  } finally {
    for (const writer of writers) writer.close()
    await built.close()
  }
}

async function openHuddle({ url }: Built, cookies: Cookies): Promise<string> {
  const anna = { persona: 'anna-lind', cookie: cookies['anna-lind'] ?? '' }
  const huddle = await planned(url, anna.cookie, addDays(localDate(Date.now()), 1))
  await post(url, anna, 'openHall', { huddle })
  await post(url, anna, 'start', { huddle })
  return huddle
}

/** Lets them work for a moment, kills, starts again, and waits until each has had an answer in the new life. */
async function killOnce(
  built: Built,
  writers: readonly Writer[],
  random: Random,
  sum: Killed,
): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, random.below(600)))
  await built.kill()
  sum.kills += 1
  const killedAt = performance.now()
  await built.start()
  sum.readyMs.push(performance.now() - killedAt)
  const answers = writers.map((writer) => writer.answered())
  await until(
    'all are at work again',
    () => writers.every((writer, i) => writer.answered() > (answers[i] ?? 0)),
    30_000,
  )
  sum.backMs.push(performance.now() - killedAt)
}

/** What the file holds against what was answered. */
function count(file: string, writers: readonly Writer[], sum: Killed): void {
  const { faults, commands, eventsOf } = checkLog(file)
  sum.faults.push(...faults)
  const accepted = new Set([...commands].map((key) => key.split(' ')[1] ?? ''))
  const events = new Map([...eventsOf].map(([key, its]) => [key.split(' ')[1] ?? '', its]))
  for (const writer of writers) {
    sum.acknowledged += writer.acknowledged.size
    sum.repeated += writer.repeated()
    for (const id of writer.acknowledged) {
      const its = (events.get(id) ?? []).map(({ stream, type }) => `${stream} ${type}`)
      if (!accepted.has(id) || its.length === 0) sum.lost += 1
      if (new Set(its).size < its.length) sum.doubled += 1
    }
  }
}
