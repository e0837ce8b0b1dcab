import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, type ListRead, type ReadWishes, type WardList, wishesHeader } from '../../shared/api.ts'
import { addDays, localDate } from '../../shared/core/time.ts'
import { manyCsv } from '../fixtures/lists/many.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
let cookies: Record<string, string> = {}
beforeAll(async () => {
  server = await startServer({ seed: seedArena })
  await planMorning(server.store, localDate(Date.now()))
  for (const persona of ['anna', 'per']) cookies = { ...cookies, [persona]: await server.enter(persona) }
})
afterAll(() => server.close())

const list = 'Namn;Personnr;Kommun\nAlm, Stina;20030515-9899;Högsby\nEk, Gunnar;19330201-9851;Högsby\n'
const usual: ReadWishes = { mapping: {}, sheet: null, pasted: false }

interface Asked {
  persona?: string
  path?: string
  type?: string
  wishes?: string
  body?: string | Uint8Array<ArrayBuffer>
}

const wish = (wishes: object) => encodeURIComponent(JSON.stringify(wishes))

async function post({ persona = 'anna', path = '/api/lists/avd-5/read', type, wishes, body }: Asked = {}) {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: {
      origin: server.url,
      'content-type': type ?? 'application/octet-stream',
      'x-persona': persona,
      cookie: cookies[persona] ?? '',
      [wishesHeader]: wishes ?? wish(usual),
    },
    body: body ?? list,
  })
  return { status: response.status, answer: (await response.json()) as Answer<ListRead> }
}

test('the ward gets its list read, set against its open cases, and nothing has changed', async () => {
  const before = server.store.folds.list('avd-5')
  const { status, answer } = await post()
  expect(status).toBe(200)
  if (!answer.ok || !answer.answer.read) throw new Error('the list was not read')
  const { reading, open } = answer.answer
  expect(reading.rows.map(({ family, number }) => [family, number])).toEqual([
    ['Alm', '200305159899'],
    ['Ek', null],
  ])
  expect(reading.faults.map(({ line, code }) => [line, code])).toEqual([[3, 'numberFails']])
  expect(open.map(({ family }) => family).sort()).toEqual([
    'Ahlgren',
    'Berg',
    'Karlsson',
    'Nilsson',
    'Olofsson',
  ])
  expect(server.store.folds.list('avd-5')).toEqual(before)
  for (const { caseId } of open)
    expect(server.store.access.ofCase(caseId).map(({ purpose }) => purpose)).toContain('import')
})

test('a line with protected identity says whose it is to the server, and to the page only which case to take out', async () => {
  const [id = ''] = server.store.folds.list('avd-5').cases
  const { number } = server.store.folds.case(id).identity
  const body = `Namn;Personnr;Kommun;Sekretess\nHemlig, Hedda;${number};Högsby;x\nÖrn, Ove;19330201-9869;Högsby;x\n`
  const { answer } = await post({ body })
  if (!answer.ok || !answer.answer.read) throw new Error('the list was not read')
  expect(answer.answer.protects).toEqual([{ line: 2, case: id }])
  expect(answer.answer.reading.rows).toEqual([])
  for (const secret of ['Hedda', 'Örn', '9869']) expect(JSON.stringify(answer)).not.toContain(secret)
})

test('with the open cases comes what is arranged for the day of each, which the list may be about to move', async () => {
  const { store } = server
  const [id = ''] = store.folds.list('avd-5').cases
  const day = addDays(localDate(Date.now()), 2)
  const estimate = { day, part: null, time: null, sureness: 'sure' } as const
  const anna = { person: person('anna'), unit: 'avd-5' }
  await give(store, 'changeEstimate', { case: id, huddle: null, estimate, reason: null }, anna)
  const contact = {
    case: id,
    unit: 'oskarshamn-bistand',
    name: 'Eva Ek',
    way: 'call',
    on: addDays(day, 1),
  } as const
  await give(store, 'planContact', contact, anna)
  const { answer } = await post()
  if (!answer.ok || !answer.answer.read) throw new Error('the list was not read')
  expect(answer.answer.arranged).toMatchObject([
    { case: id, of: [{ what: 'homeContact', unit: 'Bistånd Oskarshamn', text: 'Eva Ek', on: contact.on }] },
  ])
})

test('whoever is not of the ward, or nobody, gets nothing and leaves no trace in the access rows', async () => {
  const rows = () => server.store.folds.list('avd-5').cases.flatMap((id) => server.store.access.ofCase(id))
  const before = rows().length
  expect((await post({ persona: 'per' })).answer).toEqual({ ok: false, refusal: { code: 'onlyTheWard' } })
  expect((await post({ path: '/api/lists/avd-9/read' })).answer).toEqual({
    ok: false,
    refusal: { code: 'onlyTheWard' },
  })
  expect(await post({ persona: 'nobody' })).toEqual({
    status: 401,
    answer: { ok: false, refusal: { code: 'notSignedIn' } },
  })
  expect(rows().length).toBe(before)
})

test.each([
  ['no header', { wishes: '' }],
  ['a header that is no JSON', { wishes: '%7B' }],
  ['a header that cannot be decoded', { wishes: '%E0%A4%A' }],
  ['a column that is none', { wishes: wish({ ...usual, mapping: { Vem: 'name2' } }) }],
  ['more than was asked for', { wishes: wish({ ...usual, extra: true }) }],
  ['another kind of body', { type: 'application/json', body: '{}' }],
])('%s is malformed', async (_, asked: Asked) => {
  const { status, answer } = await post(asked)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(answer).toEqual({ ok: false, refusal: { code: 'malformed' } })
})

test('a file above 20 MB is too large, and no other route takes bytes at all', async () => {
  const huge = new Uint8Array(20 * 1024 * 1024 + 1)
  expect((await post({ body: huge })).answer).toEqual({ ok: false, refusal: { code: 'tooLarge' } })
  expect((await post({ path: '/api/command' })).answer).toEqual({ ok: false, refusal: { code: 'malformed' } })
})

test('a file that is no list is refused by name, as an answer and not as a failure', async () => {
  const { status, answer } = await post({ body: '%PDF-1.7' })
  expect([status, answer]).toEqual([200, { ok: true, answer: { read: false, why: 'pdf' } }])
})

test('what the ward may choose from, and how the last list was read, are the ward’s own', async () => {
  const ask = async (persona: string) => {
    const headers = { 'x-persona': persona, cookie: cookies[persona] ?? '' }
    const response = await fetch(`${server.url}/api/lists/avd-5`, { headers })
    return (await response.json()) as Answer<WardList>
  }
  const own = await ask('anna')
  if (!own.ok) throw new Error('refused')
  expect(own.answer.last).toBeNull()
  expect(own.answer.municipalities.map(({ name }) => name)).toEqual(['Oskarshamns kommun', 'Högsby kommun'])
  expect(own.answer.healthCentres.map(({ id }) => id)).toEqual(['bla-kusten', 'hogsby-hc'])
  expect(await ask('per')).toEqual({ ok: false, refusal: { code: 'onlyTheWard' } })
})

test('two thousand lines hold up no huddle: the thread that leads them stands still for a fraction of the reading', async () => {
  const standing = monitorEventLoopDelay({ resolution: 1 })
  const begun = performance.now()
  standing.enable()
  const { answer } = await post({ body: new Uint8Array(manyCsv(2000)) })
  standing.disable()
  expect(answer.ok && answer.answer.read && answer.answer.reading.rows).toHaveLength(2000)
  expect(standing.max / 1e6).toBeLessThan((performance.now() - begun) / 4)
})
