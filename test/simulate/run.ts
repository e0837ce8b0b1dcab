import { rehearsalArena } from '../../server/rehearsal/rehearsal.ts'
import { addDays, localDate } from '../../shared/core/time.ts'
import { atLeast, type Measure } from '../measure.ts'
import { type Built, startBuilt } from '../support/built.ts'
import { arenaFile } from '../support/checkLog.ts'
import { type Cookies, enterAll, planned, post } from '../support/practice.ts'
import { type Counts, noCounts } from './client.ts'
import { cast, playHuddle } from './huddle.ts'
import { openOracle } from './oracle.ts'
import { seeded } from './random.ts'
import { allAgree, logIsSound, nothingForeign } from './verify.ts'

const commands = 60
/** A life of the server: long enough to meet old state, short enough that a case's entries stay like a real one's. */
const runsPerLife = 15

/**
 * Random huddles against the built server: real sockets, SQLite on disk, four people, at least sixty commands each, lost
 * connections. Throws with the seed of the first that goes wrong.
 */
export async function simulate(
  runs: number,
  firstSeed: number,
  tell: (done: number) => void = () => undefined,
): Promise<{ counts: Counts; measures: Measure[] }> {
  const counts = noCounts()
  for (let first = 0; first < runs; first += runsPerLife) {
    const built = await startBuilt({ HEMKLAR_PAGE: 'test/fixtures/page' })
    try {
      const cookies = await enterAll(built.url, cast)
      for (let place = 0; place < Math.min(runsPerLife, runs - first); place++) {
        const seed = firstSeed + first + place
        await oneRun(built, cookies, seed, place, counts).catch((error) => {
          throw new Error(`seed ${seed} (npm run simulate -- --runs 1 --seed ${seed})`, { cause: error })
        })
        tell(first + place + 1)
      }
    } finally {
      await built.close()
    }
  }
  const { given: _, ...told } = counts
  const measures = Object.entries(told).map(([name, figure]) => atLeast(name, figure, 1, 'times'))
  return { counts, measures: [atLeast('huddles in which all agreed', runs, runs, 'huddles'), ...measures] }
}

async function oneRun(
  { url, data }: Built,
  cookies: Cookies,
  seed: number,
  place: number,
  counts: Counts,
): Promise<void> {
  const anna = { persona: 'anna-lind', cookie: cookies['anna-lind'] ?? '' }
  const huddle = await planned(url, anna.cookie, addDays(localDate(Date.now()), place + 1))
  await post(url, anna, 'openHall', { huddle })
  const oracle = openOracle(data, rehearsalArena)
  try {
    const clients = await playHuddle({
      ...{ url, cookies, huddle, counts, commands },
      random: seeded(seed),
      compare: (clients) => allAgree(huddle, clients, oracle, counts),
      basisOf: (id) =>
        oracle
          .folds()
          .case(id)
          .bases.findLast((it) => it.withdrawnAt === null)?.id ?? '',
    })
    nothingForeign(huddle, clients, oracle.folds())
    for (const client of clients) client.close()
    logIsSound(arenaFile(data), huddle, clients)
  } finally {
    oracle.close()
  }
}
