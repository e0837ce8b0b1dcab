import { hash as digest } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../shared/api.ts'
import type { EarlierPlan } from '../../shared/case/views/earlierPlan.ts'
import type { Leaflet } from '../../shared/case/views/leaflet.ts'
import { addDays, localDate } from '../../shared/core/time.ts'
import type { PhoneList } from '../../shared/notes/phoneList.ts'
import type { Records } from '../../shared/notes/records.ts'
import { endWork, give, person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
let huddle = ''
let cookies: Record<string, string> = {}
const anna = { person: person('anna'), unit: 'avd-5' }
const maria = { person: person('maria'), unit: 'bla-kusten' }
const everyone = ['anna', 'lena', 'per', 'maria'] as const
type Who = (typeof everyone)[number]
const today = () => localDate(Date.now())

/** Högsby has Nilsson, of whom it may be told; Oskarshamn the others. */
beforeAll(async () => {
  server = await startServer({ seed: seedArena })
  huddle = await planMorning(server.store, today())
  for (const who of everyone) cookies = { ...cookies, [who]: await server.enter(who) }
})
afterAll(() => server.close())

const caseOf = (family: string): string =>
  server.store.folds.list('avd-5').cases.find((id) => familyOf(id) === family) ?? ''
const familyOf = (id: string) => server.store.folds.case(id).identity.family
const rowsOf = (id: string, purpose: string) =>
  server.store.access.ofCase(id).filter((row) => row.purpose === purpose)

async function ask<Value>(who: Who, path: string): Promise<Answer<Value>> {
  const headers = { 'x-persona': who, cookie: cookies[who] ?? '' }
  return (await (await fetch(`${server.url}/api/${path}`, { headers })).json()) as Answer<Value>
}
async function whole<Value>(who: Who, path: string): Promise<Value> {
  const answer = await ask<Value>(who, path)
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.answer
}
const agreed = (text: string) => ({
  ...{ kind: 'agreement' as const, text, owner: null, ownerName: null },
  ...{ due: null, dueOn: null, dueAt: null, code: null },
})

test('each municipality has its own patients to put into its system, and leaves a row for those alone', async () => {
  const [ours, theirs] = [caseOf('Nilsson'), caseOf('Karlsson')]
  for (const [id, text] of [
    [ours, 'Nilsson hem med larm'],
    [theirs, 'Karlsson hem med hemtjänst'],
  ] as const)
    await give(
      server.store,
      'writeEntry',
      { case: id, huddle: null, content: agreed(text), supersedes: null },
      anna,
    )
  const records = await whole<Records>('per', `huddles/${huddle}/records`)
  expect(records.patients.map(({ family }) => family)).toEqual(['Nilsson'])
  expect(JSON.stringify(records)).not.toContain('Karlsson')
  expect(rowsOf(ours, 'records').map(({ unit }) => unit)).toEqual(['hogsby-bistand'])
  expect(rowsOf(theirs, 'records')).toEqual([])
  const all = await whole<Records>('anna', `huddles/${huddle}/records`)
  expect(all.left).toBe(all.patients.length)
  expect(all.patients.map(({ family }) => family)).toEqual(expect.arrayContaining(['Nilsson', 'Karlsson']))
})

test('the telephone list and the paper to the patient are the ward’s, each with its purpose in the log', async () => {
  const id = caseOf('Nilsson')
  for (const path of [`huddles/${huddle}/phone-list`, `cases/${id}/leaflet`])
    expect(await ask('per', path)).toEqual({ ok: false, refusal: { code: 'onlyTheWard' } })
  expect(await ask('lena', `cases/${id}/leaflet`)).toEqual({ ok: false, refusal: { code: 'notFound' } })
  expect([...rowsOf(id, 'phoneList'), ...rowsOf(id, 'leaflet')]).toEqual([])
  const list = await whole<PhoneList>('anna', `huddles/${huddle}/phone-list`)
  expect(list.blocks.length).toBeGreaterThan(1)
  expect((await whole<Leaflet>('anna', `cases/${id}/leaflet`)).family).toBe('Nilsson')
  expect(rowsOf(id, 'phoneList').map(({ unit }) => unit)).toEqual(['avd-5'])
  expect(rowsOf(id, 'leaflet').map(({ unit }) => unit)).toEqual(['avd-5'])
})

test('of a readmission the last plan is for those who may have that stay, and the look is a look at that stay', async () => {
  const first = caseOf('Karlsson')
  const { identity, payer, healthCentre } = server.store.folds.case(first)
  await give(server.store, 'endEpisode', { case: first, how: 'discharged' }, anna)
  const facts = {
    ...{ ...identity, municipality: payer, healthCentre, bed: null },
    ...{ admittedOn: null, date: null, readySince: null },
  }
  const added = { ward: 'avd-5', day: today(), facts, basis: null }
  const { case: id } = (await give(server.store, 'addPatient', added, anna)) as { case: string }
  const plan = (who: Who) => ask<EarlierPlan>(who, `cases/${id}/earlier`)
  // Without a basis for this stay nobody learns that there was another, whatever was so then.
  for (const who of ['lena', 'per', 'maria'] as const)
    expect(await plan(who)).toEqual({ ok: false, refusal: { code: 'notFound' } })
  await give(server.store, 'recordBasis', { case: id, huddle: null, kind: 'consent', parties: 'all' }, anna)
  const shown = await plan('lena')
  expect(shown).toMatchObject({ ok: true, answer: { case: first, leftOn: today() } })
  expect(JSON.stringify(shown)).toContain('Karlsson hem med hemtjänst')
  expect(await plan('per')).toEqual({ ok: false, refusal: { code: 'notFound' } })
  expect(rowsOf(first, 'earlier').map(({ unit }) => unit)).toEqual(['oskarshamn-bistand'])
  const [consent] = server.store.folds.case(first).bases
  await give(server.store, 'withdrawBasis', { case: first, basis: consent?.id ?? '', why: 'tookBack' }, anna)
  expect(await plan('lena')).toEqual({ ok: false, refusal: { code: 'notFound' } })
})

test('a calendar is had by its address alone, holds times and no patients, and ends when it is withdrawn', async () => {
  const secret = 'f'.repeat(48)
  const hash = digest('sha256', secret)
  const feed = () => fetch(`${server.url}/api/calendar/${secret}.ics`)
  expect((await feed()).status).toBe(404)
  await give(server.store, 'openCalendar', { hash }, maria)
  const answer = await feed()
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const text = (await answer.text()).replaceAll('\r\n ', '')
  expect(text).toContain('SUMMARY:Avdelning 5 · Prov')
  expect(text).toContain(`/join/test/avd-5/${today()}`)
  for (const id of server.store.folds.list('avd-5').cases) {
    const { given, family, number } = server.store.folds.case(id).identity
    for (const word of [given, family, number ?? family]) expect(text).not.toContain(word)
  }
  expect((await fetch(`${server.url}/api/calendar/${hash}.ics`)).status).toBe(404)
  await give(server.store, 'closeCalendar', {}, maria)
  expect((await feed()).status).toBe(404)
})

test('with her work there one’s calendar ends, though nobody has withdrawn the address', async () => {
  const secret = 'e'.repeat(48)
  const feed = async () => (await fetch(`${server.url}/api/calendar/${secret}.ics`)).status
  await give(server.store, 'openCalendar', { hash: digest('sha256', secret) }, maria)
  expect(await feed()).toBe(200)
  await endWork(server.store, 'maria', addDays(today(), -1))
  expect(await feed()).toBe(404)
})
