import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../shared/api.ts'
import type { ReadConfidential } from '../../shared/case/views/confidential.ts'
import type { CasePage } from '../../shared/case/views/page/page.ts'
import type { Sharing } from '../../shared/case/views/sharing.ts'
import { localDate } from '../../shared/core/time.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
let cookies: Record<string, string> = {}
const anna = { person: person('anna'), unit: 'avd-5' }
const everyone = ['anna', 'bo', 'lena', 'per', 'maria'] as const
type Who = (typeof everyone)[number]

beforeAll(async () => {
  server = await startServer({ seed: seedArena })
  await planMorning(server.store, localDate(Date.now()))
  for (const who of everyone) cookies = { ...cookies, [who]: await server.enter(who) }
})
afterAll(() => server.close())

const caseOf = (family: string): string =>
  server.store.folds.list('avd-5').cases.find((id) => familyOf(id) === family) ?? ''
const familyOf = (id: string) => server.store.folds.case(id).identity.family

async function ask<Value>(who: Who, path: string): Promise<Answer<Value>> {
  const headers = { 'x-persona': who, cookie: cookies[who] ?? '' }
  const response = await fetch(`${server.url}/api/cases/${path}`, { headers })
  return (await response.json()) as Answer<Value>
}

const sharingOf = async (family: string): Promise<Sharing> => {
  const answer = await ask<Sharing>('anna', `${caseOf(family)}/sharing`)
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.answer
}

test('the ward reads what stands, and first of all who would be let out when it no longer does', async () => {
  const id = caseOf('Ahlgren')
  await give(server.store, 'addParty', { case: id, huddle: null, unit: 'oskarshamn-hemtjanst' }, anna)
  const outOf = { kind: 'noHarmAssessment', assessedBy: 'Dr Malm', parties: ['bla-kusten'] } as const
  await give(server.store, 'recordBasis', { case: id, huddle: null, ...outOf, parties: ['bla-kusten'] }, anna)
  const { bases, parties } = await sharingOf('Ahlgren')
  expect(
    bases.map(({ kind, parties: of, assessedBy, byName, letsOut }) => [
      kind,
      of,
      assessedBy,
      byName,
      letsOut,
    ]),
  ).toEqual([
    ['noHarmAssessment', ['Blå Kustens HC'], 'Dr Malm', 'Anna Lind', { noLonger: [], mistake: [] }],
    [
      'consent',
      'all',
      null,
      'Anna Lind',
      {
        // Her no takes the assessment's force away too.
        tookBack: ['Blå Kustens HC', 'Bistånd Oskarshamn', 'Hemtjänst Oskarshamn'],
        mistake: ['Bistånd Oskarshamn', 'Hemtjänst Oskarshamn'],
      },
    ],
  ])
  expect(parties.map(({ name, isTold, noLetsOut }) => [name, isTold, noLetsOut])).toEqual([
    ['Blå Kustens HC', true, ['Blå Kustens HC']],
    ['Bistånd Oskarshamn', true, ['Bistånd Oskarshamn']],
    ['Hemtjänst Oskarshamn', true, ['Hemtjänst Oskarshamn']],
  ])
})

test('what is said to follow is what follows', async () => {
  const { bases } = await sharingOf('Ahlgren')
  const consent = bases.find(({ kind }) => kind === 'consent')
  const about = { case: caseOf('Ahlgren'), basis: consent?.id ?? '', why: 'tookBack' } as const
  const before = (await sharingOf('Ahlgren')).parties.filter(({ isTold }) => isTold)
  await give(server.store, 'withdrawBasis', about, anna)
  const after = await sharingOf('Ahlgren')
  const out = before.filter(({ unit }) => after.parties.some((it) => it.unit === unit && !it.isTold))
  expect(out.map(({ name }) => name)).toEqual(consent?.letsOut.tookBack)
  expect(after.declined.map(({ parties, byName }) => [parties, byName])).toEqual([['all', 'Anna Lind']])
  expect(after.bases.at(-1)?.ended).toMatchObject({ why: 'tookBack', byName: 'Anna Lind' })
})

test('nobody but her ward reads it, and every reading leaves its row', async () => {
  const id = caseOf('Karlsson')
  const rows = () => server.store.access.ofCase(id).filter(({ purpose }) => purpose === 'sharing')
  expect(await ask('lena', `${id}/sharing`)).toEqual({ ok: false, refusal: { code: 'onlyTheWard' } })
  expect(await ask('per', `${id}/sharing`)).toEqual({ ok: false, refusal: { code: 'notFound' } })
  for (const wrong of [caseOf('Nobody'), 'f'.repeat(32), 'x'])
    expect(await ask('anna', `${wrong}/sharing`)).toMatchObject({ ok: false })
  expect(rows()).toEqual([])
  await ask('bo', `${id}/sharing`)
  expect(rows().map(({ person: by, unit }) => [by, unit])).toEqual([[person('bo'), 'avd-5']])
})

test('what is confidential is read by the named when they ask, each time with a row, and by nobody else', async () => {
  const id = caseOf('Berg')
  const bo = { person: person('bo'), unit: 'avd-5' }
  const lena = { person: person('lena'), unit: 'oskarshamn-bistand' }
  const text = 'Beroende, nu nykter'
  await give(server.store, 'writeConfidential', { case: id, text, ground: 'consent', readers: [lena] }, bo)
  const rows = () => server.store.access.ofCase(id).filter(({ purpose }) => purpose === 'confidential')
  const read = (who: Who) => ask<ReadConfidential>(who, `${id}/confidential`)
  for (const who of ['anna', 'per', 'maria'] as const)
    expect(await read(who)).toEqual({ ok: false, refusal: { code: 'notFound' } })
  expect(rows()).toEqual([])
  for (const who of ['lena', 'bo'] as const)
    expect(await read(who)).toMatchObject({ ok: true, answer: { text, ground: 'consent', byName: 'Bo Ek' } })
  expect(rows().map(({ unit }) => unit)).toEqual(['oskarshamn-bistand', 'avd-5'])
  // The ward knows that it exists, who wrote it and who may read it, and no word of it.
  const sharing = await sharingOf('Berg')
  expect(sharing.confidential).toMatchObject({
    byName: 'Bo Ek',
    isOwn: false,
    readers: [{ name: 'Lena Ström' }],
  })
  expect(JSON.stringify(sharing)).not.toContain(text)
  await give(server.store, 'closeConfidential', { case: id, ...lena }, anna)
  expect(await read('lena')).toMatchObject({ ok: false })
  expect(await read('bo')).toMatchObject({ ok: true })
})

test("a patient's page is for those who may have it, no more than that, and each look leaves its row", async () => {
  const id = caseOf('Nilsson')
  const estimate = { day: '2030-03-04', part: null, time: null, sureness: 'sure' } as const
  const moved = { case: id, huddle: null, estimate, reason: 'Väntar på säng' }
  await give(server.store, 'changeEstimate', moved, anna)
  const page = (who: Who) => ask<CasePage>(who, id)
  expect(await page('lena')).toEqual({ ok: false, refusal: { code: 'notFound' } })
  const full = {
    tier: 'T1',
    person: { family: 'Nilsson' },
    date: { changes: [{ reason: 'Väntar på säng' }], untold: null, mayChange: { code: 'onlyTheWard' } },
  }
  expect(await page('per')).toMatchObject({ ok: true, answer: full })
  const [consent] = (await sharingOf('Nilsson')).bases
  await give(server.store, 'withdrawBasis', { case: id, basis: consent?.id ?? '', why: 'tookBack' }, anna)
  const least = { tier: 'T0', person: { family: 'Nilsson', words: null }, date: { estimate, changes: [] } }
  expect(await page('per')).toMatchObject({ ok: true, answer: least })
  const seen = server.store.access.ofCase(id).filter(({ purpose }) => purpose === 'case')
  expect(seen.map(({ unit }) => unit)).toEqual(['hogsby-bistand', 'hogsby-bistand'])
})
