import { atLeast, atMost, type Measure } from '../../measure.ts'

export type Counts = ReturnType<typeof noCounts>

export const noCounts = () => ({
  ...{ foreignBytes: 0, paintedWrongly: 0 },
  ...{
    frames: 0,
    answers: 0,
    logged: 0,
    named: 0,
    bytes: 0,
    toOutsiders: 0,
    ofPages: 0,
    ownWords: 0,
    inConfidence: 0,
  },
  ...{ drafts: 0, reviews: 0, reconnected: 0, crashes: 0, painted: 0, late: 0, stopped: 0 },
})

/** What must not be, and what must have been: a run in which nothing happened, or nothing was searched, proves nothing. */
export function measuresOf(counts: Counts, runs: number): Measure[] {
  const often = (name: string, figure: number, perRun: number, unit = 'times') =>
    atLeast(name, figure, Math.ceil(runs * perRun), unit)
  return [
    atMost('foreign canary bytes', counts.foreignBytes, 0, 'bytes'),
    atMost('painted of another opening', counts.paintedWrongly, 0, 'times'),
    often('frames searched', counts.frames, 100, 'frames'),
    often('of them to whoever waits outside', counts.toOutsiders, 20, 'frames'),
    often('of them that a page would be another', counts.ofPages, 2, 'frames'),
    often('HTTP answers searched', counts.answers, 20, 'answers'),
    often('lines of the log searched', counts.logged, 1, 'lines'),
    often('calls to LiveKit searched', counts.named, 100, 'calls'),
    often('bytes searched', counts.bytes, 100_000, 'bytes'),
    often('words found where they belong', counts.ownWords, 1_000, 'words'),
    often('of them for named persons alone', counts.inConfidence, 0.5, 'words'),
    often('readings of the access log', counts.reviews, 0.5),
    often('drafts typed', counts.drafts, 2),
    often('reconnected', counts.reconnected, 1),
    often('processes killed', counts.crashes, 0.1),
    often('patients painted', counts.painted, 10),
    often('late packets', counts.late, 1, 'packets'),
    often('of them stopped by the fence', counts.stopped, 0.5, 'packets'),
  ]
}
