import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Control } from '../../controls.ts'

export type Outcome = { readonly passed: number; readonly failed: readonly string[] }
type Results = { testResults: { assertionResults: { status: string; title: string }[] }[] }

/** A copy of the house as it stands, in which something may be broken. */
export function copyHouse() {
  const root = mkdtempSync(join(tmpdir(), 'hemklar-controls-'))
  const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  for (const file of listed.stdout.split('\n').filter(Boolean)) {
    mkdirSync(join(root, dirname(file)), { recursive: true })
    cpSync(file, join(root, file))
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))

  return {
    /** Whether the change can be made: what it looks for stands there once. */
    canSwitchOff: ({ file, find }: Control) =>
      readFileSync(join(root, file), 'utf8').split(find).length === 2,
    async runWithout(control: Control): Promise<Outcome> {
      const path = join(root, control.file)
      const whole = readFileSync(path, 'utf8')
      writeFileSync(
        path,
        whole.replace(control.find, () => control.off),
      )
      try {
        return await run(control.tests)
      } finally {
        writeFileSync(path, whole)
      }
    },
    run,
    remove: () => rmSync(root, { recursive: true }),
  }

  async function run({ project, file, only }: Control['tests']): Promise<Outcome> {
    const told = join(root, 'results.json')
    const args = ['run', '--project', project, file, '--reporter=json', `--outputFile=${told}`]
    const named = only === undefined ? [] : ['-t', only]
    const vitest = join('node_modules', 'vitest', 'vitest.mjs')
    const child = spawn(process.execPath, [vitest, ...args, ...named], { cwd: root, stdio: 'ignore' })
    await once(child, 'exit')
    const { testResults }: Results = JSON.parse(readFileSync(told, 'utf8'))
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
    return {
      passed: tests.filter(({ status }) => status === 'passed').length,
      failed: tests.flatMap(({ status, title }) => (status === 'failed' ? title : [])),
    }
  }
}
