import { atLeast, atMost, type Measure } from '../measure.ts'
import type { Answered } from '../support/doorway.ts'
import { peoplesCommands } from './canary/places.ts'
import { outsiders, theirReviewer } from './twin/people.ts'
import { type Played, playMorning } from './twin/play.ts'
import { type Hidden, hiddenFor, otherContent } from './twin/script.ts'
import { differences, movedWithinBeat, type Sight, type Trace, within } from './twin/trace.ts'
import { type Answers, answersOf, countAnswer } from './virtual/answers.ts'

/** Far from every other seed that a run is given. */
const other = 1_000_000_007

/**
 * The same morning twice, but for what is hidden from some: they must not be able to tell which of the two they were in. Twin A has
 * other hidden patients, of whom other things are said; twin B other turns of them too, in number, order and length.
 */
export async function twin(
  runs: number,
  firstSeed: number,
  tell: (done: number) => void = () => undefined,
): Promise<Measure[]> {
  const answers: Answers = new Map()
  const answered: Answered = ({ type }, { ok }) => countAnswer(answers, type, ok)
  const found: Record<Twin, number> = { A: 0, B: 0 }
  const sum = {
    compared: 0,
    bytes: 0,
    beats: 0,
    admitted: 0,
    ofPages: 0,
    http: 0,
    opened: 0,
    otherwise: 0,
    moved: 0,
    short: 0,
  }
  for (let run = 0; run < runs; run++) {
    const seed = firstSeed + run
    const hidden = hiddenFor(seed)
    const pairs = [
      { name: 'A', twin: otherContent(hidden, seed + other), sight: 'ids' },
      { name: 'B', twin: hiddenFor(seed + other), sight: 'ids, times and window' },
    ] as const
    for (const { name, twin, sight } of pairs) {
      const { traces, opened, short } = await playBoth(hidden, twin, seed, answered).catch((error) => {
        throw new Error(`seed ${seed} (npm run simulate -- --twin --runs 1 --seed ${seed})`, { cause: error })
      })
      sum.opened += opened[0]
      sum.short += short
      if (opened[0] !== opened[1]) sum.otherwise += 1
      for (const { id, one, two } of traces) {
        const differs = differences(one, two, sight as Sight)
        found[name] += differs.length
        for (const each of differs) console.error(`seed ${seed}, twin ${name}, ${id}:\n${each}`)
        count(one)
        sum.moved += movedWithinBeat(one) + movedWithinBeat(two)
      }
    }
    tell(run + 1)
  }
  const tried = [...peoplesCommands, 'setPhone'].filter((type) => answers.has(type))
  return [
    atMost('outsiders who could tell twin A', found.A, 0, 'traces'),
    atMost('outsiders who could tell twin B', found.B, 0, 'traces'),
    atMost('windows that moved within a beat', sum.moved, 0, 'times'),
    atLeast('frames and answers compared', sum.compared, runs * 100, 'lines'),
    atLeast('bytes compared', sum.bytes, runs * 10_000, 'bytes'),
    atLeast('beats', sum.beats, runs * 10, 'times'),
    atLeast('pages that would be another', sum.ofPages, runs * 4, 'times'),
    atLeast('own patients opened', sum.admitted, runs * 2, 'times'),
    atLeast('HTTP answers', sum.http, runs * 10, 'answers'),
    atLeast('openings', sum.opened, runs * 12, 'times'),
    atLeast('hidden turns planned to be seconds', sum.short, runs, 'turns'),
    atLeast('twins with another number of openings', sum.otherwise, Math.ceil(runs / 2), 'twins'),
    ...answersOf(answers, tried, 1),
  ]

  function count(trace: Trace): void {
    sum.compared += trace.length
    for (const { how, text, bytes } of trace) {
      sum.bytes += bytes
      if (how === 'http') sum.http += 1
      if (text === '42["changed"]') sum.ofPages += 1
      if (text.includes('"filler"')) sum.beats += 1
      if (text.includes('"patient":{')) sum.admitted += 1
    }
  }
}

type Twin = 'A' | 'B'

async function playBoth(hidden: Hidden, twin: Hidden, seed: number, answered: Answered) {
  const common = {
    before: Math.min(hidden.before.lasts, twin.before.lasts),
    after: Math.min(hidden.after.lasts, twin.after.lasts),
  }
  const [one, two] = [
    await playMorning(hidden, seed, common, answered),
    await playMorning(twin, seed, common, answered),
  ]
  const traceOf = ({ traces }: Played, id: string): Trace =>
    within(within(traces.get(id) ?? [], 'before', common.before), 'again', common.after)
  const traces = [...outsiders, theirReviewer].map(({ id }) => ({
    id,
    one: traceOf(one, id),
    two: traceOf(two, id),
  }))
  return { traces, opened: [one.opened, two.opened] as const, short: one.short }
}
