import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { plain } from '../liability/faulty.ts'
import { examples } from '../liability/stated.ts'

const folder = mkdtempSync(join(tmpdir(), 'hemklar-liability-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/liability.ts', ...args], {
    encoding: 'utf8',
  })
  return { status, lines: stdout.split('\n').slice(0, -1), stderr: stderr.trim().split('\n') }
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

test('the examples file holds the worked examples of the table, and each is answered on a line of its own', () => {
  const path = 'test/fixtures/liability/examples.json'
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(examples().flatMap(({ cases }) => cases))
  const { status, lines } = run(path)
  const answers = examples().flatMap((row) => row.answers)
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    answers.map((answer) => ({
      ...answer,
      chargeableDays: answer.chargeable.length,
      contestableDays: answer.contestable.length,
    })),
  )
  expect(status).toBe(0)
})

test('it says why in Swedish when asked, and that it is no invoice', () => {
  const { lines } = run(file('plain.json', JSON.stringify([plain])), '--explain')
  expect(lines.map((line) => JSON.parse(line).why)).toEqual([
    [
      'Kommunen har betalningsansvar från tors 5 mars till och med sön 8 mars. (LUS 5:4)',
      'Det här är en beräkning, inte en faktura.',
    ],
  ])
})

test('a file that is faulty is told so by place, no case of it is answered, and the value is not repeated', () => {
  const bad = file(
    'bad.json',
    JSON.stringify([plain, { ...plain, id: 'two', end: { at: 'secret', kind: 'left' } }]),
  )
  expect(run(bad)).toEqual({
    status: 1,
    lines: [],
    stderr: [
      `${bad}: 1.end.at: a moment with its offset, as 2026-03-02T09:30:00+01:00`,
      `${bad}: 1.end.kind: one of discharged, deceased, transferred, stillAdmitted`,
    ],
  })
})

test('no file, two files, a file that is not there, a folder and what is not JSON are told apart', () => {
  const text = file('text.json', '[{"id": "secret')
  const usage = [
    'npm run liability -- FILE.json, where FILE.json holds an array of cases as test/fixtures/liability/examples.json does',
  ]
  expect(run()).toEqual({ status: 1, lines: [], stderr: usage })
  expect(run(text, text)).toEqual({ status: 1, lines: [], stderr: usage })
  expect(run(text)).toEqual({ status: 1, lines: [], stderr: [`${text}: this is not JSON`] })
  expect(run(folder)).toEqual({ status: 1, lines: [], stderr: [`${folder}: this cannot be read`] })
  const none = join(folder, 'none.json')
  expect(run(none)).toEqual({ status: 1, lines: [], stderr: [`${none}: there is no such file`] })
})
