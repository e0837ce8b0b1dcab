import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { atMost, conclude, median } from '../measure.ts'
import { type Life, live } from './start/life.ts'

/** From the start of the built server to its first answer, and what it holds when idle: ours and a minimal server in turn. The rehearsal's file is there already. */
const rounds = 7
const ours = 'dist/server/main.js'
const minimal = 'dist/bench/start-minimal.js'
const readyGoal = 1_000
const memoryGoal = 120

if (!existsSync(ours)) throw new Error('the server has not been built: npm run build')
await build({
  configFile: 'vite.server.config.ts',
  logLevel: 'error',
  build: {
    outDir: 'dist/bench',
    rolldownOptions: { input: { 'start-minimal': 'test/bench/start-minimal.ts' } },
  },
})
const data = mkdtempSync(join(tmpdir(), 'hemklar-start-'))
// The first life fills the rehearsal arena; it is not what is asked about.
await live(ours, data)
await live(minimal, data)
const lives = { ours: [] as Life[], minimal: [] as Life[] }
for (let round = 1; round <= rounds; round++) {
  lives.ours.push(await live(ours, data))
  lives.minimal.push(await live(minimal, data))
  console.log(`${round}. ours ${words(lives.ours.at(-1))}, minimal ${words(lives.minimal.at(-1))}`)
}
rmSync(data, { recursive: true })
rmSync('dist/bench', { recursive: true })

const middle = (all: readonly Life[], of: keyof Life) => median(all.map((one) => one[of]))
console.log(
  `medians of minimal: ${words({ ready: middle(lives.minimal, 'ready'), memory: middle(lives.minimal, 'memory') })}`,
)
conclude(
  [
    atMost('start to ready', middle(lives.ours, 'ready'), readyGoal, 'ms'),
    atMost('memory when idle', middle(lives.ours, 'memory'), memoryGoal, 'MB'),
  ],
  middle(lives.minimal, 'ready') <= readyGoal && middle(lives.minimal, 'memory') <= memoryGoal,
)

function words(life: Life | undefined): string {
  return life ? `${life.ready.toFixed()} ms ${life.memory.toFixed()} MB` : ''
}
