import { writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { newId } from '../../server/ids.ts'
import { openStore } from '../../server/store/store.ts'
import { localDate } from '../../shared/core/time.ts'
import { person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'

/** A process that fills an arena and says of each command, once it is acknowledged, which it was; watched from outside as it writes. */
const [, , folder = '', sync = 'FULL', commands = '300'] = process.argv

if (sync === 'NORMAL') breakThePromise()
const options = { arena: 'test', file: join(folder, 'arena.db'), migrations: 'migrations/arena' }
const store = openStore({ ...options, now: Date.now, newId })
await seedArena(store)
const huddle = await planMorning(store, localDate(Date.now()))
const cases = store.folds.huddle(huddle).items.map((item) => item.case)
const actor = { kind: 'person', person: person('anna'), unit: 'avd-5' } as const

writeSync(1, 'begin\n')
for (let i = 0; i < Number(commands); i++) {
  const id = crypto.randomUUID()
  const content = { kind: 'note', text: `rad ${i}`, owner: null, ownerName: null }
  const unsaid = { due: null, dueOn: null, dueAt: null, code: null }
  const body = {
    case: cases[i % cases.length],
    huddle: null,
    content: { ...content, ...unsaid },
    supersedes: null,
  }
  const reply = await store.execute({ id, type: 'writeEntry', body, actor })
  if (!reply.ok) throw new Error(reply.refusal.code)
  writeSync(1, `done ${id}\n`)
}
// As when the power goes: nothing is closed.
process.exit(0)

/** The same store with what better-sqlite3 falls back to by itself, to see that the proof sees it. */
function breakThePromise(): void {
  const { pragma } = Database.prototype
  Database.prototype.pragma = function (source, options) {
    if (source === 'synchronous') return 2
    return pragma.call(this, source.replace('synchronous = FULL', 'synchronous = NORMAL'), options)
  }
}
