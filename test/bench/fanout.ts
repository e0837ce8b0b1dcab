import { atLeast, atMost, conclude, median, quantile } from '../measure.ts'
import { enter } from '../support/built.ts'
import { startUnder, type Under } from './fanout/child.ts'
import { type Played, playBare, playOurs } from './fanout/play.ts'
import type { Ready as Bare, Play } from './fanout-bare.ts'
import type { Ready as Ours } from './fanout-ours.ts'

/**
 * Twenty huddles at once, twenty-five clients each. Ours and bare socket.io in turn: what ours sent in a window, bare sends again,
 * to as many clients, in as many packets of as many bytes, at the same pace.
 */
const rounds = 4
const windowMs = 10_000
/** Requests a second in each huddle: two people who type, and one who leads. */
const pace = 4
const warmingPace = 40
const p99Goal = 100
const shareGoal = 70

const ours = await startUnder<Ours>('test/bench/fanout-ours.ts')
const bare = await startUnder<Bare>('test/bench/fanout-bare.ts')
const { url, meetings } = ours.ready
const cookie = await enterAll(meetings.flatMap(({ personas }) => personas))
const huddles = await Promise.all(meetings.map((meeting, at) => playOurs(url, cookie, meeting, at + 1)))
const mirrors = await Promise.all(meetings.map((_, at) => playBare(bare.ready.url, at)))

// Node compiles what is used often: a morning's first minutes, in both, are not what is asked about.
await oneRound(warmingPace, { ours: noFigures(), bare: noFigures() })
const figures = { ours: noFigures(), bare: noFigures() }
for (let round = 1; round <= rounds; round++) {
  await oneRound(pace, figures)
  console.log(`${round}. ours ${inWords(figures.ours)}; bare ${inWords(figures.bare)}`)
}
for (const { room } of [...huddles, ...mirrors]) room.close()
await ours.end()
await bare.end()

const p99 = { ours: quantile(figures.ours.took, 0.99), bare: quantile(figures.bare.took, 0.99) }
conclude(
  [
    atMost('command to all 25 clients, p99', p99.ours, p99Goal, 'ms'),
    atLeast(
      'deliveries per server CPU second, of bare socket.io',
      (100 * perCpuSecond(figures.ours)) / perCpuSecond(figures.bare),
      shareGoal,
      '%',
    ),
  ],
  p99.bare <= p99Goal,
)

type Figures = { took: number[]; deliveries: number; bytes: number; cpu: number }
type Step = () => Promise<{ took: number; played: Played } | null>

async function oneRound(requests: number, into: { ours: Figures; bare: Figures }): Promise<void> {
  const played = await oneWindow(ours, huddles, requests, into.ours)
  for (const [huddle, commands] of played.entries()) {
    bare.tell({ huddle, commands: commands.map(({ packets }) => packets) } satisfies Play)
    mirrors[huddle]?.load(commands)
  }
  await oneWindow(bare, mirrors, requests, into.bare)
}

/** Every huddle at the same pace, each a little after the one before; what each sent, by huddle. */
async function oneWindow(
  under: Under<unknown>,
  players: readonly { step: Step }[],
  requests: number,
  into: Figures,
): Promise<Played[][]> {
  const before = await under.cpu()
  const from = performance.now()
  const gap = 1000 / requests
  const played = await Promise.all(
    players.map(async ({ step }, at) => {
      const all: Played[] = []
      for (let due = (gap * at) / players.length; due < windowMs; due += gap) {
        await until(from + due)
        const done = await step()
        if (!done) break
        into.took.push(done.took)
        all.push(done.played)
      }
      return all
    }),
  )
  into.cpu += (await under.cpu()) - before
  for (const sizes of played.flat().flatMap(({ packets }) => packets)) {
    into.deliveries += sizes.length
    into.bytes += sizes.reduce((sum, bytes) => sum + bytes, 0)
  }
  // What the clock alone causes after the window must not be added to it.
  return structuredClone(played)
}

/** One session that holds every persona: as many lookups as with a session each. */
async function enterAll(personas: readonly string[]): Promise<string> {
  const [first = '', ...others] = personas
  const cookie = await enter(url, first)
  await Promise.all(others.map((persona) => enter(url, persona, cookie)))
  return cookie
}

function until(at: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, at - performance.now())))
}

function noFigures(): Figures {
  return { took: [], deliveries: 0, bytes: 0, cpu: 0 }
}

function perCpuSecond({ deliveries, cpu }: Figures): number {
  return (1000 * deliveries) / cpu
}

function inWords(it: Figures): string {
  const { took, deliveries, bytes } = it
  const times = `median ${median(took).toFixed(1)} ms, p99 ${quantile(took, 0.99).toFixed(1)} ms`
  const each = `${((1000 * it.cpu) / took.length).toFixed()} µs a command`
  return `${times}, ${perCpuSecond(it).toFixed()} deliveries a CPU second, ${each}, ${(bytes / deliveries).toFixed()} bytes each`
}
