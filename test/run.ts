import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `npm test`: check, build, then every test; ends with one line that counts them. A skip is a failure under HEMKLAR_REQUIRE. */
type Assertion = { status: string; fullName: string }
type Results = {
  testResults: { name: string; status: string; message: string; assertionResults: Assertion[] }[]
}

const results = mkdtempSync(join(tmpdir(), 'hemklar-test-'))
const required = (process.env.HEMKLAR_REQUIRE ?? '') !== ''
let passed = 0
let failed = 0
let skipped = 0

step('check', ['npm', 'run', '--silent', 'check'])
step('build', ['npm', 'run', '--silent', 'build'])
// Without a LiveKit the tests that need one are skipped by name, or fail where it is required.
spawnSync('npm', ['run', '--silent', 'livekit'], { stdio: 'inherit' })
vitest('unit')
vitest('server')
// Sound and pictures need the machine to themselves; pages without them do not.
const pages = readdirSync('test/browser').flatMap((name) =>
  name.endsWith('.test.ts') ? join('test/browser', name) : [],
)
const hasSound = (file: string) => readFileSync(file, 'utf8').includes('noLiveKit')
vitest('browser', '--maxWorkers=2', ...pages.filter((file) => !hasSound(file)))
vitest('browser', '--maxWorkers=1', ...pages.filter(hasSound))

rmSync(results, { recursive: true })
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

function step(name: string, [command = '', ...args]: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status === 0) passed += 1
  else failed += 1
  console.log(`${name}: ${status === 0 ? 'passed' : 'failed'}`)
}

function vitest(project: string, ...more: readonly string[]): void {
  const file = join(results, `${project}.json`)
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...more,
  ]
  const { status } = spawnSync(join('node_modules', '.bin', 'vitest'), args, { stdio: 'inherit' })
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Results
  const tests = testResults.flatMap((result) => result.assertionResults)
  const count = (...kinds: string[]) => tests.filter((test) => kinds.includes(test.status)).length
  const broken = testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  )
  const left = tests.filter((test) => ['skipped', 'pending', 'todo', 'disabled'].includes(test.status))
  for (const test of left) console.log(`skipped: ${test.fullName}`)
  passed += count('passed')
  failed += count('failed') + broken.length + (required ? left.length : 0)
  skipped += required ? 0 : left.length
  // A run that fails without a failed test (an unhandled error, a worker that died) must not count as green.
  if (status !== 0 && count('failed') + broken.length === 0) failed += 1
}
