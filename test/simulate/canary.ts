import type { Store } from '../../server/store/store.ts'
import type { Measure } from '../measure.ts'
import { colleague } from '../support/region.ts'
import { ask } from './canary/asking.ts'
import { type Counts, measuresOf, noCounts } from './canary/counts.ts'
import { keep } from './canary/keeping.ts'
import { lead, trouble } from './canary/leading.ts'
import { comeAndGo, sit } from './canary/people.ts'
import { openWitness, type Witness } from './canary/witness.ts'
import { createWords } from './canary/words.ts'
import { command, leads, listAll, openIn, stateOf, type World, wardOf } from './canary/world.ts'
import { type, write } from './canary/writing.ts'
import { seeded, seededIds } from './random.ts'
import { openMorning, type Sent } from './virtual/morning.ts'

const movesPerRun = 180
const cast = [
  'anna',
  'eva',
  'lena',
  'per',
  'ulla',
  'maria',
  'greta',
  'karin',
  'siv-monsteras',
  'nils',
] as const

/**
 * Random mornings of three municipalities, two wards and two health centres, in which each field of each patient holds a word that
 * stands nowhere else. Everything that leaves the server is searched in the moment it leaves, by a witness who has read the log alone.
 */
export async function canary(
  runs: number,
  firstSeed: number,
  tell: (done: number) => void = () => undefined,
): Promise<Measure[]> {
  const counts = noCounts()
  const faults: string[] = []
  for (let run = 0; run < runs; run++) {
    const seed = firstSeed + run
    const found = await oneRun(seed, counts).catch((error) => {
      throw new Error(`seed ${seed} (npm run simulate -- --canary --runs 1 --seed ${seed})`, { cause: error })
    })
    faults.push(...found.map((fault) => `seed ${seed}: ${fault}`))
    tell(run + 1)
  }
  for (const fault of faults.slice(0, 20)) console.error(fault)
  return measuresOf(counts, runs)
}

async function oneRun(seed: number, counts: Counts): Promise<string[]> {
  const random = seeded(seed)
  const words = createWords()
  const before = counts.paintedWrongly
  const faults: string[] = []
  let witness: Witness | null = null
  let huddles: string[] = []
  const search = (sent: Sent) => {
    if (witness) faults.push(...searched(sent, witness, counts, huddles))
  }
  const begin = async (store: Store) => {
    huddles = await listAll(store, words, random)
    return huddles[0] ?? ''
  }
  const morning = await openMorning(begin, search, seededIds(seed))
  witness = openWitness(morning.door.file)
  const world: World = { morning, random, words, witness, counts, huddles, tabs: [] }
  try {
    await play(world)
  } finally {
    for (const tab of world.tabs) await tab.close()
    await morning.close()
    witness.close()
  }
  if (counts.paintedWrongly > before) faults.push('a page painted what was of another opening')
  return faults
}

async function play(world: World): Promise<void> {
  const { morning, random, huddles } = world
  for (const huddle of huddles) await command(world, leads[wardOf(world, huddle)], 'openHall', { huddle })
  for (const id of cast) sit(world, colleague(id))
  const moves: [weight: number, move: () => unknown][] = [
    [6, () => lead(world, random.pick(huddles))],
    [4, () => write(world)],
    [5, () => keep(world)],
    [3, () => ask(world)],
    [2, () => comeAndGo(world)],
    [2, () => type(world)],
    [1, () => (random.chance(0.5) ? trouble(world) : null)],
  ]
  const all = moves.flatMap(([weight, move]) => Array.from({ length: weight }, () => move))
  for (let left = movesPerRun; left > 0; left--) {
    await random.pick(all)()
    await morning.door.pass(50 * (1 + random.below(random.chance(0.1) ? 400 : 20)), 50)
  }
  morning.door.standin.turn({ is: 'well' })
  await morning.door.pass(6_000)
  for (const huddle of huddles) {
    const from = openIn(world, huddle)?.id ?? null
    if (stateOf(world, huddle).status !== 'ended')
      await command(world, leads[wardOf(world, huddle)], 'end', { huddle, from })
  }
  await morning.door.pass(6_000)
  for (let asked = 0; asked < 12; asked++) await ask(world)
}

/** What one thing that left the server holds of patients who are nothing to whom it went to. */
function searched(
  { to, how, text, bytes }: Sent,
  witness: Witness,
  counts: Counts,
  huddles: readonly string[],
): string[] {
  counts.bytes += bytes
  if (how === 'socket') counts.frames += 1
  if (how === 'http') counts.answers += 1
  if (how === 'log') counts.logged += 1
  if (how === 'livekit') counts.named += 1
  const foreign = witness.foreignIn(text, to)
  for (const token of foreign) counts.foreignBytes += token.length
  if (to) counts.ownWords += witness.ownIn(text, to)
  const huddle = huddles.find((id) => text.includes(`"huddle":"${id}","n"`))
  if (to && huddle && witness.isOutside(huddle, to.unit)) counts.toOutsiders += 1
  return foreign.map(
    (token) => `${how} told ${to ? `${to.id} (${to.unit})` : 'anyone'} ${token} in ${around(text, token)}`,
  )
}

const around = (text: string, token: string): string => {
  const at = text.indexOf(token)
  return `${text.slice(0, 60)} … ${text.slice(Math.max(0, at - 80), at + 60)}`
}
