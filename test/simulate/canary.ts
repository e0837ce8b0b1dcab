import type { Asked, Reply } from '../../server/store/execute.ts'
import type { Store } from '../../server/store/store.ts'
import { atMost, type Measure } from '../measure.ts'
import { colleague } from '../support/region.ts'
import { followHome } from './canary/afterHome.ts'
import { ask } from './canary/asking.ts'
import { check } from './canary/checking.ts'
import { tellOfClocks } from './canary/clocks.ts'
import { confide, consent } from './canary/consenting.ts'
import { type Counts, measuresOf, noCounts } from './canary/counts.ts'
import { createFields } from './canary/fields.ts'
import { keep } from './canary/keeping.ts'
import { lead, trouble } from './canary/leading.ts'
import { list } from './canary/listing.ts'
import { sayOwnPart } from './canary/parts.ts'
import { comeAndGo, sit } from './canary/people.ts'
import { peoplesCommands, placesHeld, writtenPlaces } from './canary/places.ts'
import { review } from './canary/reviewing.ts'
import { sitTogether } from './canary/sitting.ts'
import { tellOn } from './canary/telling.ts'
import { awaitOthers } from './canary/waiting.ts'
import { openWitness, type Witness } from './canary/witness.ts'
import { createWords } from './canary/words.ts'
import {
  caseAs,
  casesOf,
  command,
  leads,
  listAll,
  openIn,
  putRight,
  stateOf,
  type World,
  wardOf,
} from './canary/world.ts'
import { type, write } from './canary/writing.ts'
import { oneOf, seeded, seededIds } from './random.ts'
import { type Answers, answersOf, countAnswer } from './virtual/answers.ts'
import { openMorning, type Sent } from './virtual/morning.ts'

const movesPerRun = 500
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
  const held: Held = { answers: new Map(), places: new Set(), fields: createFields() }
  const faults: string[] = []
  for (let run = 0; run < runs; run++) {
    const seed = firstSeed + run
    const found = await oneRun(seed, counts, held).catch((error) => {
      throw new Error(`seed ${seed} (npm run simulate -- --canary --runs 1 --seed ${seed})`, { cause: error })
    })
    faults.push(...found.map((fault) => `seed ${seed}: ${fault}`))
    tell(run + 1)
  }
  const unsought = [
    ...held.fields.faults(),
    ...writtenPlaces.filter((place) => !held.places.has(place)).map((place) => `${place} never held a word`),
  ]
  for (const fault of [...faults.slice(0, 20), ...unsought]) console.error(fault)
  return [
    ...measuresOf(counts, runs),
    atMost('fields and places that nobody looked for', unsought.length, 0, 'of them'),
    ...answersOf(held.answers, [...peoplesCommands, 'setPhone'], Math.ceil(runs / 8)),
  ]
}

/** What was given of commands, where in them words stood, and which fields of patients held them. */
type Held = {
  readonly answers: Answers
  readonly places: Set<string>
  readonly fields: ReturnType<typeof createFields>
}

async function oneRun(seed: number, counts: Counts, { answers, places, fields }: Held): Promise<string[]> {
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
  const answered = ({ type, body }: Asked, { ok }: Reply) => {
    countAnswer(answers, type, ok)
    if (ok) for (const place of placesHeld(body, type)) places.add(place)
  }
  const morning = await openMorning(begin, search, answered, seededIds(seed))
  witness = openWitness(morning.door.file)
  const world: World = {
    morning,
    random,
    words,
    witness,
    counts,
    huddles,
    tabs: [],
    everyone: new Set(),
    slips: [],
  }
  morning.door.onCommitted(() => {
    for (const id of casesOf(world)) fields.note(caseAs(world, id))
  })
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
  await morning.fetch(leads['avd-5'], '/api/command', {
    ...{ id: crypto.randomUUID(), type: 'startChecklist', body: {} },
  })
  for (const huddle of huddles) await command(world, leads[wardOf(world, huddle)], 'openHall', { huddle })
  for (const id of cast) sit(world, colleague(id))
  const moves: [weight: number, move: () => unknown][] = [
    [6, () => lead(world, random.pick(huddles))],
    [5, () => write(world)],
    [4, () => keep(world)],
    [2, () => sayOwnPart(world)],
    [5, () => followHome(world)],
    [2, () => tellOn(world)],
    [5, () => tellOfClocks(world)],
    [4, () => check(world)],
    [3, () => consent(world)],
    [3, () => confide(world)],
    [2, () => list(world)],
    [3, () => ask(world)],
    [2, () => comeAndGo(world)],
    [2, () => sitTogether(world)],
    [2, () => awaitOthers(world)],
    [2, () => review(world)],
    [3, () => putRight(world)],
    [2, () => type(world)],
    [1, () => trouble(world)],
  ]
  for (let left = movesPerRun; left > 0; left--) {
    await oneOf(random, moves)
    await morning.door.pass(50 * (1 + random.below(random.chance(0.1) ? 400 : 20)), 50)
  }
  // Once in each run something else than LiveKit answers, and the server says so in its log.
  for (const is of ['broken', 'well'] as const) {
    morning.door.standin.turn({ is })
    await morning.door.pass(6_000)
    for (const huddle of huddles) await lead(world, huddle)
  }
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
  if (text === '42["changed"]') counts.ofPages += 1
  if (how === 'http') counts.answers += 1
  if (how === 'log') counts.logged += 1
  if (how === 'livekit') counts.named += 1
  const { foreign, own, named } = witness.search(text, to)
  for (const token of foreign) counts.foreignBytes += token.length
  counts.ownWords += own
  counts.inConfidence += named
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
