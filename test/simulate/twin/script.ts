import { type Random, seeded } from '../random.ts'
import { content } from './content.ts'
import { turns } from './turns.ts'

export type TurnMove = keyof typeof turns
export type ContentMove = keyof typeof content
/** Milliseconds from when the period began. */
export type Timed<Move> = { readonly at: number; readonly move: Move }
export type Period = {
  readonly lasts: number
  readonly turns: readonly Timed<TurnMove>[]
  readonly content: readonly Timed<ContentMove>[]
}

/** One morning of hidden patients, before and after those that the outsiders share in. */
export type Hidden = {
  /** Of the block before theirs and of the block after. */
  readonly patients: readonly [number, number]
  readonly before: Period
  readonly after: Period
  /** Decides how long and whom, of moves with the turns. */
  readonly seed: number
  /** Decides every word, and of whom it is said. */
  readonly contentSeed: number
}

// Object.keys is typed as strings; the tables have no other keys.
const contents = Object.keys(content) as ContentMove[]
/** What puts something right, or away, oftener: there must have been something before. */
const contentMoves = [...contents, 'done', 'undone', 'strike', 'restore', 'confide', 'close'] as const
/** To the next patient more often than the rest. */
const turnMoves = [
  ...(Object.keys(turns) as TurnMove[]),
  'next',
  'next',
  'next',
  'skip',
  'without',
  'without',
  'clock',
  'allReady',
  'allReady',
] as const

/** Whole half minutes, so that the beat falls alike on what comes after; how they are divided is as it happens. */
const beat = 30_000
/** The last seconds of a period are left alone: the door is open, LiveKit is well. */
export const calmMs = 6_000

export function hiddenFor(seed: number): Hidden {
  const random = seeded(seed)
  return {
    patients: [1 + random.below(5), 1 + random.below(4)],
    before: periodFor(random, 4 + random.below(8)),
    after: periodFor(random, 2 + random.below(5)),
    seed,
    contentSeed: seed,
  }
}

/** The same turns at the same times; other patients, of whom other things are said. */
export function otherContent(hidden: Hidden, seed: number): Hidden {
  const random = seeded(seed)
  const { before, after } = hidden
  const other = (period: Period): Period => ({ ...period, content: contentIn(random, period.lasts) })
  return { ...hidden, before: other(before), after: other(after), contentSeed: seed }
}

function periodFor(random: Random, beats: number): Period {
  const lasts = beats * beat
  const moves = timed(random, lasts, 3 + random.below(beats * 3), turnMoves)
  return { lasts, turns: moves, content: contentIn(random, lasts) }
}

const contentIn = (random: Random, lasts: number) => timed(random, lasts, random.below(50), contentMoves)

/** Time goes on in steps, and they fall alike in both mornings. */
export const stepMs = 100
export const tick = (ms: number): number => Math.floor(ms / stepMs) * stepMs

function timed<Move>(random: Random, lasts: number, count: number, moves: readonly Move[]): Timed<Move>[] {
  const one = () => ({ at: tick(1_000 + random.below(lasts - calmMs - 1_000)), move: random.pick(moves) })
  return Array.from({ length: count }, one).sort((a, b) => a.at - b.at)
}
