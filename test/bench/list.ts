import { readList } from '../../server/list/read/list.ts'
import { diff } from '../../shared/list/diff.ts'
import type { OpenCase } from '../../shared/list/match.ts'
import { invented, manyCsv, manyXlsx } from '../fixtures/lists/many.ts'
import { today, units } from '../fixtures/lists/units.ts'

/** From bytes to preview, 2,000 lines against 2,000 open cases of which half are others; the slower of CSV and Excel counts. */
const goal = 1000
const count = 2000

const open: OpenCase[] = Array.from({ length: count }, (_, at) => ({
  caseId: `case-${at}`,
  given: 'Elsa',
  family: 'Karlsson',
  number: invented(at + count / 2),
  municipality: 'monsteras',
  healthCentre: null,
  bed: null,
  admittedOn: null,
  date: null,
  readySince: null,
}))

const medians: number[] = []
for (const [kind, input] of [
  ['csv', manyCsv(count)],
  ['xlsx', manyXlsx(count)],
] as const) {
  const times: number[] = []
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now()
    const read = await readList(input, { today, units })
    if ('code' in read) throw new Error(`${kind} was refused: ${read.code}`)
    const preview = diff(read.rows, open, read.faults)
    times.push(performance.now() - start)
    const seen = preview.new.length + preview.changed.length + preview.matchByHand.length
    if (seen !== count) throw new Error(`${kind}: ${seen} of ${count} lines in the preview`)
  }
  // The first run is cold, as a ward's one import of the day is: it counts with the others.
  console.log(`  ${kind}: first ${Math.round(times[0] ?? 0)} ms, median ${Math.round(middle(times))} ms`)
  medians.push(Math.max(times[0] ?? 0, middle(times)))
}
const worst = Math.round(Math.max(...medians))
console.log(`list 2000 rows: ${worst} ms (goal ≤ ${goal} ms)`)
process.exitCode = worst <= goal ? 0 : 1

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
