import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { caseSql, openAccessLog, personSql } from '../../server/store/accessLog.ts'
import { openDatabase, type Sqlite } from '../../server/store/open.ts'
import { fillLog, nthId } from '../support/fullLog.ts'

const rows = 200_000
const period = { from: '2026-11-01', to: '2026-12-01', limit: 2_000 }

test(`among ${rows} rows one patient’s log and one person’s are found by their keys, well within a second`, () => {
  const sqlite = openDatabase(join(mkdtempSync(join(tmpdir(), 'hemklar-rows-')), 'a.db'), 'migrations/arena')
  fillLog(sqlite, rows)
  const log = openAccessLog(sqlite)
  const units = ['avd-1']
  const from = performance.now()
  const ofCase = log.ofCase(nthId(7), period)
  const ofPerson = log.ofPerson(nthId(7), units, period)
  expect(performance.now() - from).toBeLessThan(1_000)
  expect(ofCase.length).toBeGreaterThan(10)
  expect(ofPerson.length).toBeGreaterThan(10)
  const plans = [
    planOf(sqlite, caseSql, { ...period, case: nthId(7) }),
    planOf(sqlite, personSql, { ...period, person: nthId(7), units: JSON.stringify(units) }),
  ]
  for (const plan of plans) {
    expect(plan).not.toMatch(/SCAN (access|heard|event|patient_row)/)
    expect(plan).toMatch(/SEARCH access USING INDEX/)
    expect(plan).toMatch(/SEARCH heard USING INDEX/)
  }
  sqlite.close()
})

test('rows that stand open are found at a start without looking through all of them', () => {
  const sqlite = openDatabase(':memory:', 'migrations/arena')
  const plan = planOf(sqlite, 'update access set "to" = :to where "to" is null', { to: '' })
  expect(plan).toContain('access_open')
  sqlite.close()
})

const planOf = (sqlite: Sqlite, sql: string, given: object): string =>
  sqlite
    .prepare<object, { detail: string }>(`explain query plan ${sql}`)
    .all(given)
    .map(({ detail }) => detail)
    .join('\n')
