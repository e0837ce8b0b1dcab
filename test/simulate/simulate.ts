import { parseArgs } from 'node:util'
import { conclude } from '../measure.ts'
import { simulate } from './run.ts'

/** `npm run simulate -- --runs 300 --seed 1`; with `--canary` or `--twin` what nobody may learn, with `--case` stays instead of huddles, in memory. A run that goes wrong says its seed. */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    canary: { type: 'boolean', default: false },
    twin: { type: 'boolean', default: false },
    case: { type: 'boolean', default: false },
  },
})
const runs = Number(values.runs)
const seed = Number(values.seed)
const tell = (done: number) => {
  if (done % (values.case ? 10_000 : 25) === 0) console.log(`${done} of ${runs}`)
}
if (values.case) conclude(await (await import('./case/run.ts')).simulateCases(runs, seed, tell))
else if (values.canary) conclude(await (await import('./canary.ts')).canary(runs, seed, tell))
else if (values.twin) conclude(await (await import('./twin.ts')).twin(runs, seed, tell))
else conclude((await simulate(runs, seed, tell)).measures)
