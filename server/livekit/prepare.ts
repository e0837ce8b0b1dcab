import { buildLiveKit } from './build.ts'
import { presentBinary } from './cache.ts'

/** Has a LiveKit ready before the tests: finds or builds it, says what it does, fails when there is none. */
const present = await presentBinary(process.env)
let shown = -1
const found = present
  ? { ok: true as const, binary: present }
  : await buildLiveKit({ env: process.env, root: process.cwd(), report: show })

process.stdout.write(found.ok ? `LiveKit: ${found.binary}\n` : `LiveKit: ${found.code}\n${found.detail}\n`)
process.exitCode = found.ok ? 0 : 1

function show(progress: { code: string; done?: number; of?: number }): void {
  const tenth = progress.of ? Math.floor((10 * (progress.done ?? 0)) / progress.of) : 0
  if (tenth === shown) return
  shown = tenth
  process.stdout.write(`LiveKit: building, ${tenth * 10} %\n`)
}
