import { atLeast, atMost, conclude, median, quantile } from '../measure.ts'
import { again } from './fanout/again.ts'
import { startUnder } from './fanout/child.ts'
import { playBare, playOurs } from './fanout/play.ts'
import { enterAll, type Figures, noFigures, oneWindow, perCpuSecond } from './fanout/window.ts'
import type { Ready as Bare, Play } from './fanout-bare.ts'
import type { Ready as Ours } from './fanout-ours.ts'

/**
 * Twenty huddles at once, twenty-five clients each. Ours and bare socket.io in turn: what ours sent in a window, bare sends again,
 * the same packets to as many clients at the same pace. A third window, for information, holds as many bytes of mere filler.
 */
const rounds = 5
/** Requests a second in each huddle: two people who type, and one who leads. */
const pace = 4
const warmingPace = 20
const p99Goal = 100
const shareGoal = 70

const ours = await startUnder<Ours>('test/bench/fanout-ours.ts')
const bare = await startUnder<Bare>('test/bench/fanout-bare.ts')
const { url, meetings } = ours.ready
const cookie = await enterAll(
  url,
  meetings.flatMap(({ personas }) => personas),
)
const huddles = await Promise.all(meetings.map((meeting, at) => playOurs(url, cookie, meeting, at + 1)))
const mirrors = await Promise.all(meetings.map((_, at) => playBare(bare.ready.url, at)))

// Node compiles what is used often: a morning's first minutes, in both, are not what is asked about.
await oneRound(warmingPace, none())
const figures = none()
for (let round = 1; round <= rounds; round++) {
  await oneRound(pace, figures)
  console.log(`after round ${round}`)
  for (const [name, it] of Object.entries(figures)) console.log(`  ${name}: ${inWords(it)}`)
}
for (const { room } of [...huddles, ...mirrors]) room.close()
await ours.end()
await bare.end()

const p99Of = ({ took }: Figures) => quantile(took.flat(), 0.99)
const p99 = { ours: p99Of(figures.ours), bare: p99Of(figures.bare) }
conclude([atMost('command to all 25 clients, p99', p99.ours, p99Goal, 'ms')], p99.bare <= p99Goal)
// Processor time is the same on a busy machine: no excuse for this one.
const share = (100 * perCpuSecond(figures.ours)) / perCpuSecond(figures.bare)
conclude([atLeast('deliveries per server CPU second, of bare socket.io', share, shareGoal, '%')])

type All = { ours: Figures; bare: Figures; filler: Figures }
async function oneRound(requests: number, into: All): Promise<void> {
  const played = await oneWindow(ours, huddles, requests, into.ours)
  const commands = played.map((all) => all.map(again))
  for (const filler of [false, true]) {
    for (const [huddle, mirror] of mirrors.entries()) {
      bare.tell({ huddle, commands: commands[huddle] ?? [], filler } satisfies Play)
      mirror.load(played[huddle] ?? [])
    }
    await oneWindow(bare, mirrors, requests, filler ? into.filler : into.bare)
  }
}

function none(): All {
  return { ours: noFigures(), bare: noFigures(), filler: noFigures() }
}

function inWords(it: Figures): string {
  const last = it.took.at(-1) ?? []
  const times = `median ${median(last).toFixed(1)} ms, p99 ${quantile(last, 0.99).toFixed(1)} ms`
  const each = `${((1000 * it.cpu) / it.took.flat().length).toFixed()} µs a request`
  const size = `${(it.bytes / it.deliveries).toFixed()} bytes each`
  return `${times} in the last window; ${perCpuSecond(it).toFixed()} deliveries a CPU second, ${each}, ${size}`
}
