import { parseArgs } from 'node:util'
import { conclude } from '../measure.ts'
import { simulate } from './run.ts'

/** `npm run simulate -- --runs 300 --seed 1`. A run that goes wrong says its seed. */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
})
const runs = Number(values.runs)
const { measures } = await simulate(runs, Number(values.seed), (done) => {
  if (done % 25 === 0) console.log(`${done} of ${runs} huddles`)
})
conclude(measures)
