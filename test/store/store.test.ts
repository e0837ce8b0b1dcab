import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Report } from '../../server/every.ts'
import { newId } from '../../server/ids.ts'
import { openFolds } from '../../server/store/folds.ts'
import { hashOf, hashOfEnvelope, openLog } from '../../server/store/log.ts'
import { openDatabase } from '../../server/store/open.ts'
import { rebuildProjections } from '../../server/store/rebuild.ts'
import { openStore } from '../../server/store/store.ts'
import { staffOf } from '../../shared/arena/state.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'

const anna = { person: person('anna'), unit: 'avd-5' }

/** Monday 23 November 2026, 09.00 in Stockholm. */
const at = Date.UTC(2026, 10, 23, 8)

function openFresh() {
  const file = join(mkdtempSync(join(tmpdir(), 'hemklar-store-')), 'arena.db')
  const options = { arena: 'test', file, migrations: 'migrations/arena', now: () => at, newId }
  return { file, open: (report?: Report) => openStore({ ...options, ...(report && { report }) }) }
}

test('every open keeps its promise: WAL, FULL sync and foreign keys, the second time too', () => {
  const { open } = openFresh()
  open().close()
  expect(() => open().close()).not.toThrow()
})

test('a command given twice happens once, and the same id with another content is refused', async () => {
  const store = openFresh().open()
  await seedArena(store)
  const asked = { id: 'plan-once-1', type: 'planHuddle', actor: { kind: 'person', ...anna } as const }
  const first = await store.execute({ ...asked, body: { ward: 'avd-5', day: '2026-11-23' } })
  const again = await store.execute({ ...asked, body: { ward: 'avd-5', day: '2026-11-23' } })
  const other = await store.execute({ ...asked, body: { ward: 'avd-5', day: '2026-11-24' } })
  expect(first.ok).toBe(true)
  expect(again).toEqual(first)
  expect(other).toEqual({ ok: false, refusal: { code: 'otherContent' } })
  expect(store.projections.huddlesOf('avd-5')).toHaveLength(1)
})

test('who gave a command is told that it is done, and so are all others, also when one who listens fails', async () => {
  const faults: unknown[] = []
  const store = openFresh().open((error) => faults.push(error))
  await seedArena(store)
  let told = 0
  store.onCommitted(() => {
    throw new Error('a screen that cannot be made')
  })
  store.onCommitted(() => {
    told += 1
  })
  await give(store, 'planHuddle', { ward: 'avd-5', day: '2026-11-23' }, anna)
  expect([faults.length, told]).toEqual([1, 1])
})

test('what is kept of a command says nothing of any patient, and no hash of it can be guessed', async () => {
  const { file, open } = openFresh()
  const store = open()
  await seedArena(store)
  await planMorning(store, '2026-11-23')
  const [first = ''] = store.folds.list('avd-5').cases
  const { given, family, number } = store.folds.case(first).identity
  const row = {
    ...{ line: 1, given, family, number, numberKind: 'personal', birthDate: null, ward: null, bed: '1:1' },
    ...{ municipality: 'oskarshamn', healthCentre: null, admittedOn: null, date: null, readySince: null },
    ...{ protectedIdentity: false, stated: ['name', 'number', 'bed'] },
  }
  const rows = [{ row, case: null, basis: null }]
  const body = { ward: 'avd-5', day: '2026-11-23', rows, ended: [], faulty: 0, remember: [] }
  const actor = { kind: 'person', ...anna } as const
  for (const id of ['list-once-1', 'list-once-2'])
    expect(await store.execute({ id, type: 'confirmList', body, actor })).toMatchObject({ ok: true })
  store.close()
  const kept = new Database(file).prepare<[], { id: string; content: string }>('select * from command').all()
  const said = JSON.stringify(kept)
  for (const word of [family, number ?? family]) expect(said, word).not.toContain(word)
  const [one, two] = kept.filter(({ id }) => id.startsWith('list-once')).map(({ content }) => content)
  expect(one).not.toBe(two)
})

test('a repeat is not answered to someone whose commission has ended', async () => {
  const store = openFresh().open()
  await seedArena(store)
  const body = { ward: 'avd-5', day: '2026-11-23' }
  const asked = { id: 'plan-once-2', type: 'planHuddle', body, actor: { kind: 'person', ...anna } as const }
  await store.execute(asked)
  const held = staffOf(store.folds.arena(), 'avd-5', at).find((it) => it.person === anna.person)
  await give(store, 'endMembership', { arena: 'test', membership: held?.id ?? '', to: '2026-01-01' })
  expect(await store.execute(asked)).toEqual({ ok: false, refusal: { code: 'notYours' } })
})

test('a repeat is answered only to the commission that asked: the same person elsewhere is another reader', async () => {
  const store = openFresh().open()
  await seedArena(store)
  const elsewhere = { person: anna.person, unit: 'oskarshamn-hemtjanst' }
  const given = { arena: 'test', membership: newId(), ...elsewhere, name: 'Anna Lind', from: '2026-01-01' }
  await give(store, 'giveMembership', { ...given, role: 'homeCarePlanner', to: null })
  const asked = { id: 'plan-once-3', type: 'planHuddle', body: { ward: 'avd-5', day: '2026-11-23' } }
  expect(await store.execute({ ...asked, actor: { kind: 'person', ...anna } })).toMatchObject({ ok: true })
  expect(await store.execute({ ...asked, actor: { kind: 'person', ...elsewhere } })).toEqual({
    ok: false,
    refusal: { code: 'otherContent' },
  })
})

test('ids that name nothing leave nothing behind in memory', () => {
  const { file, open } = openFresh()
  open().close()
  const kept = openFolds(openLog(openDatabase(file, 'migrations/arena')))
  const id = newId()
  expect(kept.load('case', id)).not.toBe(kept.load('case', id))
  expect(kept.load('huddle', id)).not.toBe(kept.load('huddle', id))
})

test('a refused command leaves no trace', async () => {
  const { file, open } = openFresh()
  const store = open()
  await seedArena(store)
  const count = () => new Database(file).prepare('select count(*) as n from event').get()
  const before = count()
  const actor = { kind: 'person', person: person('lena'), unit: 'oskarshamn-bistand' } as const
  const body = { ward: 'avd-5', day: '2026-11-23' }
  const reply = await store.execute({ id: 'not-the-ward', type: 'planHuddle', body, actor })
  expect(reply).toEqual({ ok: false, refusal: { code: 'onlyTheWard' } })
  expect(count()).toEqual(before)
})

test('envelopes are chained, and without their bodies the streams still fold and the chain still verifies', async () => {
  const { file, open } = openFresh()
  const store = open()
  await seedArena(store)
  await give(store, 'planHuddle', { ward: 'avd-5', day: '2026-11-23' }, anna)
  store.close()
  const raw = new Database(file)
  raw.exec(
    "delete from body where rowid in (select rowid from body where seq % 2 = 0 or stream like 'huddle:%')",
  )
  raw.close()

  const reopened = open()
  for (const stream of reopened.log.streams()) {
    let previous = ''
    for (const stored of reopened.log.since(stream, 0)) {
      expect(stored.previousHash).toBe(previous)
      expect(hashOfEnvelope(stored)).toBe(stored.hash)
      if (stored.text !== null) expect(hashOf(stored.salt ?? '', stored.text)).toBe(stored.bodyHash)
      previous = stored.hash
    }
  }
  expect(Object.keys(reopened.folds.arena().units).length).toBeGreaterThan(0)
  const [planned] = reopened.projections.huddlesOf('avd-5')
  expect(reopened.folds.huddle(planned?.huddle ?? '').status).toBe('none')
})

test('events and bodies cannot be changed, and envelopes not deleted, even by hand', async () => {
  const { file, open } = openFresh()
  const store = open()
  await seedArena(store)
  const raw = new Database(file)
  expect(() => raw.exec("update event set type = 'x'")).toThrow('never changed')
  expect(() => raw.exec('delete from event')).toThrow('never deleted')
  expect(() => raw.exec("update body set text = 'x'")).toThrow('never changed')
})

test('nobody acts without a commission held at this moment, whatever the command says', async () => {
  const store = openFresh().open()
  await seedArena(store)
  const actor = { kind: 'person', person: person('lena'), unit: 'avd-5' } as const
  const body = { ward: 'avd-5', day: '2026-11-23' }
  expect(await store.execute({ id: 'wrong-unit', type: 'planHuddle', body, actor })).toEqual({
    ok: false,
    refusal: { code: 'notYours' },
  })
})

test('projections built anew from the log are what the appending transactions wrote', async () => {
  const { file, open } = openFresh()
  const store = open()
  await seedArena(store)
  await planMorning(store, '2026-11-23')
  const before = store.projections.all()
  store.close()
  const raw = new Database(file)
  raw.exec("delete from party_row where rowid % 2 = 0; update huddle_row set status = 'ended'")
  raw.close()
  expect(rebuildProjections(file, 'migrations/arena').events).toBeGreaterThan(30)
  expect(open().projections.all()).toBe(before)
})
