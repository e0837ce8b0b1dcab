import { afterEach, expect, test } from 'vitest'
import type { Answer } from '../../shared/api.ts'
import { addDays, localDate } from '../../shared/core/time.ts'
import type { Home } from '../../shared/own/home.ts'
import type { OwnList } from '../../shared/own/list.ts'
import { endWork, give, person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'
import { anotherArena, startServer, type TestServer } from '../support/server.ts'

let server: TestServer
const today = localDate(Date.now())
afterEach(() => server.close())

const unit = 'oskarshamn-bistand'
const lena = { person: person('lena'), unit }
const anna = { person: person('anna'), unit: 'avd-5' }

/** Lena assesses for Oskarshamn in two arenas; in the other Karlsson has given no consent. */
async function twoArenas(): Promise<string> {
  server = await startServer({ seed: seedArena, another: seedArena })
  await planMorning(server.store, today)
  await planMorning(server.second, today, ['Karlsson'])
  const cookie = await server.enter('lena')
  server.alsoAs(cookie, { id: 'lena-there', arena: anotherArena, person: person('lena'), unit })
  return server.enter('lena', cookie)
}

async function own(cookie: string, persona: string): Promise<Answer<OwnList>> {
  const headers = { cookie, 'x-persona': persona }
  return (await (await fetch(`${server.url}/api/own`, { headers })).json()) as Answer<OwnList>
}
async function listOf(cookie: string, persona: string): Promise<OwnList> {
  const answer = await own(cookie, persona)
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.answer
}
const caseOf = (store: TestServer['store'], family: string): string =>
  store.folds.list('avd-5').cases.find((id) => store.folds.case(id).identity.family === family) ?? ''
const lines = ({ patients }: OwnList) =>
  patients.map(({ family, persona, told }) => `${persona} ${family}${told ? '' : ' T0'}`)

test('one who works in two arenas has the inpatients of both in one list, each as far as its own arena lets her know', async () => {
  const cookie = await twoArenas()
  const leaves = { day: today, part: null, time: null, sureness: 'sure' as const }
  for (const [store, family] of [
    [server.store, 'Karlsson'],
    [server.second, 'Berg'],
  ] as const) {
    const id = caseOf(store, family)
    await give(store, 'changeEstimate', { case: id, huddle: null, estimate: leaves, reason: null }, anna)
  }
  const list = await listOf(cookie, 'lena')
  expect(list.units.map(({ persona, arenaName }) => [persona, arenaName])).toEqual([
    ['lena', 'Prov'],
    ['lena-there', 'Prov'],
  ])
  // Who leaves today first, whatever the arena.
  expect(lines(list)).toHaveLength(6)
  expect(lines(list).slice(0, 2).toSorted()).toEqual(['lena Karlsson', 'lena-there Berg'])
  expect(lines(list).at(-1)).toBe('lena-there Karlsson T0')
})

test('what is T1 of a patient without a basis is in no byte of the answer, though everything of her is said', async () => {
  const cookie = await twoArenas()
  const id = caseOf(server.second, 'Karlsson')
  const entry = {
    kind: 'action',
    owner: unit,
    ownerName: null,
    due: null,
    dueOn: null,
    dueAt: null,
    code: null,
  } as const
  const content = { ...entry, text: 'Zqfraga' }
  await give(server.second, 'writeEntry', { case: id, huddle: null, content, supersedes: null }, anna)
  await give(server.second, 'setLane', { case: id, mark: 'blocked', line: 'Zqrad' }, anna)
  await give(server.second, 'setDestination', { case: id, huddle: null, to: 'hospice', awaits: null }, anna)
  await give(server.second, 'setReady', { case: id, day: today, physician: 'Dr Malm' }, anna)
  const list = await listOf(cookie, 'lena')
  const withheld = list.patients.find((patient) => patient.case === id)
  expect(withheld).toMatchObject({ family: 'Karlsson', told: null, asks: [], urgency: 'withheld' })
  expect(JSON.stringify(list)).not.toMatch(/Zqfraga|Zqrad|hospice/)
  await give(server.second, 'recordBasis', { case: id, huddle: null, kind: 'consent', parties: 'all' }, anna)
  expect(JSON.stringify(await listOf(cookie, 'lena'))).toMatch(/Zqfraga.*hospice|hospice.*Zqfraga/)
})

test('every patient shown leaves a row in her own arena, and nobody else’s does', async () => {
  const cookie = await twoArenas()
  await listOf(cookie, 'lena-there')
  for (const store of [server.store, server.second]) {
    const rows = (family: string) =>
      store.access.ofCase(caseOf(store, family)).filter(({ purpose }) => purpose === 'ownList')
    for (const family of ['Ahlgren', 'Karlsson'])
      expect(rows(family).map((row) => [row.person, row.unit])).toEqual([[lena.person, unit]])
    expect(rows('Nilsson')).toEqual([])
  }
})

test('a commission that has ended in one arena takes its patients away; a ward has its list elsewhere', async () => {
  const cookie = await twoArenas()
  await endWork(server.second, 'lena', addDays(today, -1))
  const { units, patients } = await listOf(cookie, 'lena')
  expect(units).toHaveLength(1)
  expect(new Set(patients.map(({ persona }) => persona))).toEqual(new Set(['lena']))
  expect(await own(cookie, 'lena-there')).toEqual({ ok: false, refusal: { code: 'notYours' } })
  expect(await own(await server.enter('anna'), 'anna')).toEqual({ ok: false, refusal: { code: 'notYours' } })
})

test('who has come home is found by the ward and by whoever may have more than the minimum, each with a row, and by nobody else', async () => {
  const cookie = await twoArenas()
  for (const store of [server.store, server.second])
    await give(store, 'endEpisode', { case: caseOf(store, 'Karlsson'), how: 'discharged' }, anna)
  const [ours, theirs] = [server.store, server.second].map((store) =>
    [...store.folds.list('avd-5').left].map((it) => it.case),
  )
  const home = async (who: string) => {
    const headers = { cookie: await server.enter(who), 'x-persona': who }
    return (await (await fetch(`${server.url}/api/home`, { headers })).json()) as Answer<Home>
  }
  expect((await listOf(cookie, 'lena')).home).toMatchObject([
    { family: 'Karlsson', persona: 'lena', on: today },
  ])
  expect(await home('anna')).toMatchObject({
    ok: true,
    answer: { today, patients: [{ family: 'Karlsson' }] },
  })
  expect(await home('per')).toMatchObject({ ok: true, answer: { patients: [] } })
  const rows = (store: TestServer['store'], id = '') =>
    store.access.ofCase(id).filter(({ purpose }) => purpose === 'ownList')
  expect(rows(server.store, ours?.[0]).map((row) => row.unit)).toEqual([unit, 'avd-5'])
  // There she has given no consent: that she has gone home is more than the minimum.
  expect(rows(server.second, theirs?.[0])).toEqual([])
})
