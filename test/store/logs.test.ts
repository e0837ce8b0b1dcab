import { cpSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newId } from '../../server/ids.ts'
import { hashOf, hashOfEnvelope } from '../../server/store/log.ts'
import { openStore } from '../../server/store/store.ts'

const folder = 'test/fixtures/logs'
const logs = readdirSync(folder).filter((name) => name.endsWith('.db'))

test('there is a log from each finished issue', () => {
  expect(logs.length).toBeGreaterThan(0)
})

test.each(logs)('%s folds, and its chains verify', (name) => {
  const file = join(mkdtempSync(join(tmpdir(), 'hemklar-log-')), name)
  cpSync(join(folder, name), file)
  const store = openStore({ arena: 'ovning', file, migrations: 'migrations/arena', now: Date.now, newId })
  for (const stream of store.log.streams()) {
    let previous = ''
    for (const stored of store.log.since(stream, 0)) {
      expect(stored.previousHash).toBe(previous)
      expect(hashOfEnvelope(stored)).toBe(stored.hash)
      if (stored.text !== null) expect(hashOf(stored.salt ?? '', stored.text)).toBe(stored.bodyHash)
      previous = stored.hash
    }
  }
  const huddles = store.projections.huddlesOf('avd-5').map(({ huddle }) => store.folds.huddle(huddle))
  expect(huddles.some((huddle) => huddle.status === 'ended' && huddle.items.length > 3)).toBe(true)
  expect(store.folds.list('avd-5').cases.length).toBeGreaterThan(10)
  store.close()
})
