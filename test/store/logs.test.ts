import { cpSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newId } from '../../server/ids.ts'
import { happened } from '../../server/store/folds.ts'
import { hashOf, hashOfEnvelope, readBody, type Stored } from '../../server/store/log.ts'
import { openStore } from '../../server/store/store.ts'
import type { CaseEvent } from '../../shared/case/events.ts'
import { identityKeys } from '../../shared/case/identity.ts'
import { emptyCase, evolveCase } from '../../shared/case/state.ts'
import { caseFields } from '../../shared/policy/fields.ts'
import { streamKinds } from '../../shared/streams.ts'

const folder = 'test/fixtures/logs'
const logs = readdirSync(folder).filter((name) => name.endsWith('.db'))

/** A copy of it, as the server opens it. */
function openLanded(name: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'hemklar-log-')), name)
  cpSync(join(folder, name), file)
  return openStore({ arena: 'ovning', file, migrations: 'migrations/arena', now: Date.now, newId })
}

const anyStored: Stored = {
  seq: 1,
  stream: '',
  type: '',
  version: 1,
  at: '',
  by: '',
  forUnit: '',
  owner: '',
  tier: 'none',
  command: '',
  bodyHash: '',
  previousHash: '',
  hash: '',
  salt: '',
  text: '',
}

/** What an event says stands in it. Else it has only taken something away: where another pays, a basis is for fewer. */
function holdsWordsOf({ text }: Stored, field: unknown): boolean {
  const said: string[] = []
  JSON.parse(text ?? '{}', (_, value) => {
    if (typeof value === 'string') said.push(JSON.stringify(value))
    return value
  })
  return said.some((word) => JSON.stringify(field).includes(word))
}

test('there is a log from each finished issue', () => {
  expect(logs.length).toBeGreaterThan(0)
})

test.each(logs)('%s folds, and its chains verify', (name) => {
  const store = openLanded(name)
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

test.each(logs)('%s holds each open stay of its ward, however the key was written then', (name) => {
  const store = openLanded(name)
  const wards = new Set(store.log.streams().flatMap((stream) => stream.match(/^list:(.*)/)?.[1] ?? []))
  const cases = [...wards].flatMap((ward) => store.folds.list(ward).cases).map((id) => store.folds.case(id))
  const held = cases.flatMap((state) => {
    return identityKeys(state).map((key) => ({ of: state.id, holder: store.folds.claimed(key) }))
  })
  expect(held.length).toBeGreaterThan(10)
  for (const { of, holder } of held) expect(holder).toBe(of)
  store.close()
})

test('the tier of an event of a case is the highest of the fields it changes', () => {
  const store = openLanded(logs.at(-2) ?? '')
  // That something has changed every event says.
  const fields = Object.entries(caseFields).filter(([name]) => name !== 'changedAt')
  const seen = new Set<string>()
  for (const stream of store.log.streams().filter((name) => name.startsWith('case:'))) {
    let state = emptyCase(stream.slice(5))
    for (const stored of store.log.since(stream, 0)) {
      // An event of the stream of a case is one of a case's events.
      const after = evolveCase(state, happened('case', stored) as CaseEvent)
      const changed = fields.filter(([name]) => Object(state)[name] !== Object(after)[name])
      const highest =
        changed
          .map(([, tier]) => tier)
          .toSorted()
          .at(-1) ?? 'T0'
      const { type } = stored
      seen.add(type)
      expect(`${type} ${streamKinds.case.events[type as CaseEvent['type']].tier}`).toBe(`${type} ${highest}`)
      state = after
    }
  }
  expect(seen.size).toBeGreaterThan(12)
  store.close()
})

test('of every kind of event of a case the tier is that of the highest field it puts words into', () => {
  const store = openLanded(logs.at(-1) ?? '')
  // That something has changed every event says.
  const fields = Object.entries(caseFields).filter(([name]) => name !== 'changedAt')
  const seen = new Set<string>()
  for (const stream of store.log.streams().filter((name) => name.startsWith('case:'))) {
    let state = emptyCase(stream.slice(5))
    for (const stored of store.log.since(stream, 0)) {
      // An event of the stream of a case is one of a case's events.
      const after = evolveCase(state, happened('case', stored) as CaseEvent)
      const { type } = stored
      const own = streamKinds.case.events[type as CaseEvent['type']].tier
      seen.add(type)
      const changed = fields.filter(([name, tier]) => {
        const [was, is] = [Object(state)[name], Object(after)[name]]
        return was !== is && (tier <= own || holdsWordsOf(stored, is))
      })
      const highest = changed.map(([, tier]) => tier).reduce((a, b) => (a > b ? a : b), 'T0')
      // That somebody is hidden is a word of its own, and the field that says so is read by the ward alone.
      if (own !== 'T3') expect(`${type} ${own}`).toBe(`${type} ${highest}`)
      state = after
    }
  }
  expect(seen.size).toBeGreaterThan(60)
  store.close()
})

test('what has landed is lifted: a body of an older version is read as today’s', () => {
  const old = {
    stream: 'huddle:x',
    type: 'itemSkipped',
    version: 1,
    text: JSON.stringify({ item: 'a'.repeat(32), reason: 'other', words: 'Ringer på em' }),
  }
  const stored = { ...anyStored, ...old }
  expect(readBody('huddle', stored)).toEqual({ item: 'a'.repeat(32) })
  expect(happened('huddle', stored)?.type).toBe('lastItemSkipped')
  const tomorrows = () => readBody('huddle', { ...stored, version: 99 })
  expect(tomorrows).toThrow('newer')
})
