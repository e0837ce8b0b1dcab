import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkEventsDoc } from './eventsDoc.ts'
import { checkPolicyTables } from './policy.ts'

const parts = ['shared', 'server', 'client', 'test']

/** `npm run check`: types, lint and format, import directions, unused code, everything classified. No warnings. */
const steps: [string, () => string | null][] = [
  ...parts.map((part): [string, () => string | null] => [`types of ${part}`, () => run('tsc', ['-p', part])]),
  ['lint and format', () => run('biome', ['check', '--error-on-warnings', '.'])],
  ['import directions', importDirections],
  ['unused code', () => run('knip', ['--treat-config-hints-as-errors'])],
  ['policy tables', listed(checkPolicyTables)],
  ['docs/events.md', listed(() => checkEventsDoc(process.argv.includes('--write')))],
]

let failed = 0
for (const [name, step] of steps) {
  const fault = step()
  if (fault === null) console.log(`✓ ${name}`)
  else {
    failed += 1
    console.error(`✗ ${name}\n${fault}`)
  }
}
process.exitCode = failed === 0 ? 0 : 1

function run(tool: string, args: readonly string[]): string | null {
  const { status, stdout, stderr } = spawnSync(join('node_modules', '.bin', tool), args, { encoding: 'utf8' })
  return status === 0 ? null : `${stdout}${stderr}`.trim()
}

/** A tool that cannot read the code sees no modules and finds no faults: so what it saw is counted against what there is. */
function importDirections(): string | null {
  const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...parts]
  const tool = join('node_modules', '.bin', 'depcruise')
  const { stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
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
