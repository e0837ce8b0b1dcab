import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { checkEventsDoc } from './eventsDoc.ts'
import { checkOpenApiDoc } from './openApiDoc.ts'
import { checkPolicyTables } from './policy.ts'

const parts = ['shared', 'server', 'client', 'test']

/** `npm run check`: types, lint and format, import directions, unused code, everything classified. No warnings. */
type Step = readonly [name: string, faults: () => Promise<string | null> | string | null]
const steps: Step[] = [
  ...parts.toReversed().map((part): Step => [`types of ${part}`, () => run('tsc', ['-p', part])]),
  ['lint and format', () => run('biome', ['check', '--error-on-warnings', '.'])],
  ['import directions', importDirections],
  ['unused code', () => run('knip', ['--treat-config-hints-as-errors'])],
  ['policy tables', listed(checkPolicyTables)],
  ['docs/events.md', listed(() => checkEventsDoc(process.argv.includes('--write')))],
  ['docs/openapi.json', listed(() => checkOpenApiDoc(process.argv.includes('--write')))],
]

let failed = 0
// As many at once as the machine has cores.
await Promise.all(Array.from({ length: availableParallelism() }, takeSteps))
process.exitCode = failed === 0 ? 0 : 1

async function takeSteps(): Promise<void> {
  for (let step = steps.shift(); step; step = steps.shift()) {
    const [name, faults] = step
    const fault = await faults()
    if (fault === null) console.log(`✓ ${name}`)
    else {
      failed += 1
      console.error(`✗ ${name}\n${fault}`)
    }
  }
}

type Ran = { readonly ok: boolean; readonly stdout: string; readonly stderr: string }

async function run(tool: string, args: readonly string[]): Promise<string | null> {
  const { ok, stdout, stderr } = await start(tool, args)
  return ok ? null : `${stdout}${stderr}`.trim()
}

function start(tool: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(join('node_modules', '.bin', tool), args, { maxBuffer: 1 << 28 }, (fault, stdout, stderr) =>
      resolve({ ok: fault === null, stdout, stderr: stderr || (fault?.message ?? '') }),
    )
  })
}

/** A tool that cannot read the code sees no modules and finds no faults: so what it saw is counted against what there is. */
async function importDirections(): Promise<string | null> {
  const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...parts]
  const { stdout, stderr } = await start('depcruise', args)
  if (!stdout.startsWith('{')) return stderr
  const { summary, modules } = JSON.parse(stdout)
  const seen = new Set<string>(modules.map((module: { source: string }) => module.source))
  const unseen = sources().filter((file) => !seen.has(file))
  if (unseen.length > 0) return `not seen by dependency-cruiser: ${unseen.join(', ')}`
  const violations: { rule: { name: string }; from: string; to: string }[] = summary.violations
  return violations.length === 0
    ? null
    : violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).join('\n')
}

function sources(): string[] {
  return parts.flatMap((part) =>
    readdirSync(part, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => join(part, file)),
  )
}

function listed(check: () => readonly string[]): () => string | null {
  return () => {
    const faults = check()
    return faults.length === 0 ? null : faults.join('\n')
  }
}
