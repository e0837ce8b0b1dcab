import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer, ListRead, WardList } from '../../shared/api.ts'
import { wishesHeader } from '../../shared/api.ts'
import { localDate } from '../../shared/core/time.ts'
import { Bundle } from '../../shared/fhir/shape.ts'
import { bundle, encounter, patient } from '../fixtures/fhir/make.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'
import { startServer, type TestServer, testArena } from '../support/server.ts'

const minute = 60_000
let server: TestServer
let cookies: Record<string, string> = {}
let clock = Date.now()
beforeAll(async () => {
  server = await startServer({ seed: seedArena, now: () => clock })
  await planMorning(server.store, localDate(clock))
  for (const persona of ['anna', 'per', 'lena'])
    cookies = { ...cookies, [persona]: await server.enter(persona) }
})
afterAll(() => server.close())

const tokenFor = (unit: string, does: 'import' | 'export', arena = testArena) =>
  server.tokens.give({
    name: 'Journalsystemet',
    arena,
    unit,
    does,
    givenBy: 'Eva',
    until: clock + 60 * minute,
  })
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })
const list = 'Namn;Personnr;Kommun\nAlm, Stina;20030515-9899;Högsby\nEk, Gunnar;19330201-9851;Högsby\n'

async function handIn(headers: Record<string, string>, ward = 'avd-5', body = list) {
  const response = await fetch(`${server.url}/api/import/${ward}`, { method: 'POST', headers, body })
  return { status: response.status, said: (await response.json()) as Record<string, unknown> }
}
async function takeOut(headers: Record<string, string>) {
  const response = await fetch(`${server.url}/api/export/tasks`, { headers })
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}
async function asWard<Value>(path: string, method = 'GET', persona = 'anna') {
  const headers: Record<string, string> = { 'x-persona': persona, cookie: cookies[persona] ?? '' }
  if (method === 'POST')
    Object.assign(headers, {
      ...{
        origin: server.url,
        'content-type': path.endsWith('drop') ? 'application/json' : 'application/octet-stream',
      },
      [wishesHeader]: encodeURIComponent(JSON.stringify({ mapping: {}, sheet: null, pasted: false })),
    })
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers,
    ...(method === 'POST' && { body: '{}' }),
  })
  return (await response.json()) as Answer<Value>
}
const action = (text: string, owner: string) => ({
  ...{ kind: 'action' as const, text, owner, ownerName: null, due: 'i dag', dueAt: '15:00', code: null },
  dueOn: localDate(clock),
})
const anna = { person: person('anna'), unit: 'avd-5' }

test('a list that is handed in waits for the ward, tells the system nothing of anybody, and changes nothing', async () => {
  const { secret } = tokenFor('avd-5', 'import')
  const before = server.store.folds.list('avd-5')
  const { status, said } = await handIn(bearer(secret))
  expect([status, said]).toEqual([
    202,
    {
      ok: true,
      answer: { patients: 2, faults: [{ line: 3, field: 'number', code: 'numberFails' }], notRead: [] },
    },
  ])
  expect(server.store.folds.list('avd-5')).toEqual(before)

  const about = await asWard<WardList>('/api/lists/avd-5')
  expect(about).toMatchObject({ answer: { waiting: { sender: 'Journalsystemet', at: clock } } })
  const read = await asWard<ListRead>('/api/lists/avd-5/waiting/read', 'POST')
  expect(read).toMatchObject({
    answer: { read: true, reading: { rows: [{ family: 'Alm' }, { family: 'Ek' }] } },
  })
  expect(await asWard('/api/lists/avd-5/waiting/read', 'POST', 'per')).toMatchObject({
    refusal: { code: 'onlyTheWard' },
  })
  await asWard('/api/lists/avd-5/waiting/drop', 'POST')
  expect(await asWard<WardList>('/api/lists/avd-5')).toMatchObject({ answer: { waiting: null } })
  expect(await asWard('/api/lists/avd-5/waiting/read', 'POST')).toMatchObject({
    refusal: { code: 'malformed' },
  })
})

test('FHIR is handed in the same way, and survives a restart', async () => {
  const { secret } = tokenFor('avd-5', 'import')
  const fhir = bundle('collection', [
    patient('p', 'Alm', 'Stina', '200305159899', {
      ...{ address: [{ use: 'home', district: 'Högsby' }], generalPractitioner: [] },
    }),
    encounter('e', 'p', 'bed', { period: { start: localDate(clock) } }),
    { resourceType: 'Condition', id: 'c' },
  ])
  const headers = { ...bearer(secret), 'content-type': 'application/fhir+json' }
  const { said } = await handIn(headers, 'avd-5', JSON.stringify(fhir))
  expect(said).toMatchObject({
    answer: { patients: 1, faults: [], notRead: [{ why: 'otherKind', kind: 'Condition', count: 1 }] },
  })
  await server.restart()
  expect(await asWard<ListRead>('/api/lists/avd-5/waiting/read', 'POST')).toMatchObject({
    answer: { reading: { rows: [{ number: '200305159899', municipality: 'hogsby' }] } },
  })
})

test('a token says how often it was used: once for each time', async () => {
  const [inward, outward] = [tokenFor('avd-5', 'import'), tokenFor('oskarshamn-bistand', 'export')]
  await handIn(bearer(inward.secret))
  await handIn(bearer(inward.secret), 'avd-9')
  await takeOut(bearer(outward.secret))
  const uses = (id: string) => server.tokens.all().find((token) => token.id === id)?.uses
  expect([uses(inward.id), uses(outward.id)]).toEqual([1, 1])
})

test('what is no list is refused by name, and what waited before still waits', async () => {
  const { secret } = tokenFor('avd-5', 'import')
  const { status, said } = await handIn(bearer(secret), 'avd-5', '%PDF-1.7')
  expect([status, said]).toEqual([422, { ok: false, refusal: { code: 'malformed', of: 'pdf' } }])
  expect(await asWard<WardList>('/api/lists/avd-5')).toMatchObject({
    answer: { waiting: { sender: 'Journalsystemet' } },
  })
})

test('no token hands in but a good one, for import, of that very ward', async () => {
  const own = tokenFor('avd-5', 'import')
  const wrong: [string, Record<string, string>, number, string?][] = [
    ['none', {}, 401],
    ['a made-up one', bearer(`hemklar_${'a'.repeat(43)}`), 401],
    ['half of one', bearer(own.secret.slice(0, -1)), 401],
    ['the hash of one', bearer(own.id), 401],
    ['one for export', bearer(tokenFor('avd-5', 'export').secret), 403],
    ['one of a unit that is no ward', bearer(tokenFor('bla-kusten', 'import').secret), 403],
    ['one of a unit that is not there', bearer(tokenFor('avd-9', 'import').secret), 403],
    ['one of another arena', bearer(tokenFor('avd-5', 'import', 'elsewhere').secret), 401],
    ['a good one at another ward', bearer(own.secret), 403, 'avd-6'],
    ['a person', { cookie: cookies.anna ?? '', 'x-persona': 'anna', origin: server.url }, 401],
  ]
  for (const [what, headers, status, ward] of wrong)
    expect([what, (await handIn(headers, ward)).status]).toEqual([what, status])
  expect((await handIn(bearer(own.secret))).status).toBe(202)
})

test('a token that is revoked, or has ended, is none from the next request on', async () => {
  const one = tokenFor('avd-5', 'import')
  expect((await handIn(bearer(one.secret))).status).toBe(202)
  expect(server.tokens.revoke(one.id)).toBe(true)
  expect((await handIn(bearer(one.secret))).status).toBe(401)
  expect(server.tokens.revoke(one.id)).toBe(false)
  const other = tokenFor('avd-5', 'import')
  clock += 60 * minute
  expect((await handIn(bearer(other.secret))).status).toBe(401)
  for (const persona of ['anna', 'per', 'lena'])
    cookies = { ...cookies, [persona]: await server.enter(persona) }
})

test('the secret itself is nowhere in the house', async () => {
  const { secret, id } = tokenFor('avd-5', 'import')
  const kept = JSON.stringify(server.tokens.all())
  expect(kept).toContain(id)
  expect(kept).not.toContain(secret.slice('hemklar_'.length))
})

test('a token may ask so often, and no oftener', async () => {
  const { secret } = tokenFor('avd-5', 'import')
  const statuses = []
  for (let nth = 0; nth < 14; nth += 1) statuses.push((await handIn(bearer(secret))).status)
  expect(statuses.filter((status) => status === 202)).toHaveLength(12)
  expect(statuses.at(-1)).toBe(429)
})

test('a unit takes out its own tasks and no other’s, as FHIR, and each patient has a row in the log', async () => {
  const { store } = server
  const cases = store.folds.list('avd-5').cases
  const shared = cases.find(
    (id) => store.folds.case(id).payer === 'oskarshamn' && store.folds.case(id).bases.length > 0,
  )
  if (shared === undefined) throw new Error('nobody of Oskarshamn is shared')
  const write = (text: string, owner: string) =>
    give(
      store,
      'writeEntry',
      { case: shared, huddle: null, content: action(text, owner), supersedes: null },
      anna,
    )
  await write('Ring hemtjänsten', 'oskarshamn-bistand')
  await write('Boka transport', 'avd-5')
  const { secret, id: token } = tokenFor('oskarshamn-bistand', 'export')
  const { status, type, text } = await takeOut(bearer(secret))
  expect([status, type]).toEqual([200, 'application/fhir+json; charset=utf-8'])
  const { entry } = v.parse(Bundle, JSON.parse(text))
  const tasks = entry.flatMap(({ resource }) => (resource.resourceType === 'Task' ? resource : []))
  expect(tasks).toMatchObject([
    {
      ...{ status: 'requested', intent: 'order', description: 'Ring hemtjänsten' },
      owner: { identifier: { value: 'oskarshamn-bistand' } },
      restriction: { period: { end: expect.stringMatching(/T1[34]:00:00.000Z$/) } },
    },
  ])
  expect(entry.find(({ fullUrl }) => fullUrl === tasks[0]?.for.reference)?.resource).toMatchObject({
    identifier: [{ system: 'urn:oid:1.2.752.129.2.1.3.1', value: store.folds.case(shared).identity.number }],
  })
  expect(text).not.toContain('Boka transport')
  const rows = store.access.ofCase(shared).filter(({ purpose }) => purpose === 'export')
  expect(rows).toMatchObject([{ person: token, unit: 'oskarshamn-bistand' }])

  // The same for who works there; another municipality has nothing of it, and neither has a token for import.
  const person = { cookie: cookies.lena ?? '', 'x-persona': 'lena' }
  expect(JSON.parse((await takeOut(person)).text).entry).toEqual(entry)
  expect((await takeOut({ cookie: cookies.per ?? '', 'x-persona': 'per' })).text).not.toContain('hemtjänsten')
  expect((await takeOut(bearer(tokenFor('hogsby-bistand', 'export').secret))).text).not.toContain(
    'hemtjänsten',
  )
  expect((await takeOut(bearer(tokenFor('avd-5', 'import').secret))).status).toBe(403)
  expect((await takeOut({ ...bearer('hemklar_x'), ...person })).status).toBe(401)

  // Her no binds the next request.
  await give(store, 'declineSharing', { case: shared, huddle: null, parties: 'all' }, anna)
  expect((await takeOut(bearer(secret))).text).not.toContain('hemtjänsten')
})
