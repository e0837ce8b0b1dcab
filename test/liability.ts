import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { liabilityWords, reasonWords } from '../client/messages/liability.ts'
import { type Liability, liability } from '../shared/liability/liability.ts'
import { LiabilityCases } from '../shared/liability/stated.ts'

/** `npm run liability -- FILE.json`: one line of JSON for each case of the file; with `--explain` also why, in Swedish. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { explain: { type: 'boolean', default: false } },
})
const faults = positionals.length === 1 ? answer(positionals[0] ?? '') : [usage()]
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1

function answer(file: string): string[] {
  const { text, fault } = read(file)
  if (text === undefined) return [`${file}: ${fault}`]
  const { json, notJson } = parse(text)
  if (notJson) return [`${file}: this is not JSON`]
  const { success, output, issues } = v.safeParse(LiabilityCases, json)
  if (!success)
    return issues.map((issue) => `${file}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`)
  for (const one of liability(output)) console.log(JSON.stringify(line(one)))
  return []
}

function line({ chargeable, contestable, ...one }: Liability) {
  const why = one.reasons.map((reason) => reasonWords(liabilityWords.reasons, reason))
  return {
    ...one,
    chargeableDays: chargeable.length,
    chargeable,
    contestableDays: contestable.length,
    contestable,
    ...(values.explain ? { why: [...why, liabilityWords.reckoning] } : {}),
  }
}

function read(file: string): { text?: string; fault?: string } {
  try {
    return { text: readFileSync(file, 'utf8') }
  } catch (error) {
    return {
      fault:
        error instanceof Error && 'code' in error && error.code === 'ENOENT'
          ? 'there is no such file'
          : 'this cannot be read',
    }
  }
}

function parse(text: string): { json?: unknown; notJson?: true } {
  try {
    return { json: JSON.parse(text) }
  } catch {
    return { notJson: true }
  }
}

function usage(): string {
  return 'npm run liability -- FILE.json, where FILE.json holds an array of cases as test/fixtures/liability/examples.json does'
}
