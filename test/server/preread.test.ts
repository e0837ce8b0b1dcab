import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../shared/api.ts'
import type { Preread, PrereadPatient } from '../../shared/case/views/preread.ts'
import { localDate } from '../../shared/core/time.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { addDal, planMorning } from '../support/morning.ts'
import { post } from '../support/practice.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
/** The clock stands, since what is read before the meeting is the day's: over midnight there is another. */
const now = () => Date.parse('2026-11-23T08:00:05Z')
let cookies: Record<string, string> = {}
const anna = { person: person('anna'), unit: 'avd-5' }
const per = { person: person('per'), unit: 'hogsby-bistand' }
const everyone = ['anna', 'lena', 'per', 'maria'] as const
type Who = (typeof everyone)[number]

beforeAll(async () => {
  server = await startServer({ seed: seedArena, now })
  await planMorning(server.store, localDate(now()), ['Olofsson'])
  for (const who of everyone) cookies = { ...cookies, [who]: await server.enter(who) }
})
afterAll(() => server.close())

const caseOf = (family: string): string =>
  server.store.folds.list('avd-5').cases.find((id) => familyOf(id) === family) ?? ''
const familyOf = (id: string) => server.store.folds.case(id).identity.family

async function textFor(who: Who): Promise<string> {
  const headers = { 'x-persona': who, cookie: cookies[who] ?? '' }
  return (await fetch(`${server.url}/api/preread`, { headers })).text()
}
async function patientsFor(who: Who): Promise<readonly PrereadPatient[]> {
  const answer: Answer<Preread> = JSON.parse(await textFor(who))
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.answer.wards.flatMap(({ patients }) => patients)
}
const as = (persona: Who) => ({ persona, cookie: cookies[persona] ?? '' })

test('each municipality has its own patients and not a word of the other’s; without a basis the name, and nothing to answer', async () => {
  const words = { Nilsson: 'Vill hem till hönsen', Olofsson: 'Vill till systern', Berg: 'Vill klara trappan' }
  for (const [family, text] of Object.entries(words))
    await give(
      server.store,
      'setPatientAsked',
      {
        ...{ case: caseOf(family), huddle: null },
        asked: { on: '2026-01-01', askedBy: null, knowsDate: false, wish: 'wantsOtherwise', line: text },
      },
      anna,
    )
  const own = await patientsFor('per')
  expect(own.map(({ family, ours }) => [family, ours !== null])).toEqual([
    ['Nilsson', true],
    ['Olofsson', false],
  ])
  expect((await patientsFor('lena')).map(({ family }) => family).toSorted()).toEqual([
    'Ahlgren',
    'Berg',
    'Karlsson',
  ])
  const sent = await textFor('per')
  for (const foreign of ['Ahlgren', 'Berg', 'Karlsson', 'trappan', 'systern', 'hönsen', 'Oskarshamn'])
    expect(sent).not.toContain(foreign)
  expect(await textFor('lena')).not.toMatch(/Nilsson|Olofsson|Högsby/)
})

test('a part and an answer that are given stand there at once, and a question to another is not asked of us', async () => {
  const id = caseOf('Nilsson')
  const write = async (owner: string, text: string) =>
    give(
      server.store,
      'writeEntry',
      {
        ...{ case: id, huddle: null, supersedes: null },
        content: {
          kind: 'action',
          text,
          owner,
          ownerName: null,
          due: null,
          dueOn: null,
          dueAt: null,
          code: null,
        },
      },
      anna,
    )
  await write('hogsby-bistand', 'Beställ larm')
  await write('hogsby-hc', 'Ring upp efter hemgång')
  const asked = async () => (await patientsFor('per')).find((one) => one.case === id)?.ours
  expect((await asked())?.questions).toMatchObject([
    { text: 'Beställ larm', byName: 'Anna Lind', answer: null },
  ])
  const until = localDate(now() + 3 * 86_400_000)
  const hindrance = { why: 'fullUntil', until } as const
  await post(server.url, as('per'), 'setLane', { case: id, mark: 'blocked', line: null, hindrance })
  const [question] = (await asked())?.questions ?? []
  await post(server.url, as('per'), 'answerEntry', {
    case: id,
    entry: question?.entry ?? '',
    answer: 'takes',
    note: null,
  })
  expect(await asked()).toMatchObject({
    lane: { mark: 'blocked', hindrance },
    questions: [{ answer: 'takes' }],
  })
  expect(server.store.folds.case(id).lanes['hogsby-bistand']).toMatchObject({
    mark: 'blocked',
    by: per.person,
  })
})

test('who looked is in the log of who saw what, also of one who is only named', async () => {
  await patientsFor('per')
  for (const family of ['Nilsson', 'Olofsson'])
    expect(server.store.access.ofCase(caseOf(family))).toContainEqual(
      expect.objectContaining({ person: per.person, unit: per.unit, purpose: 'preread' }),
    )
  expect(server.store.access.ofCase(caseOf('Berg')).some((row) => row.person === per.person)).toBe(false)
})

test('it works before the ward has planned its meeting, and a protected patient is nobody’s', async () => {
  const early = await startServer({ seed: seedArena, now })
  try {
    const { case: id } = (await addDal(early.store, localDate(now()))) as { case: string }
    const headers = { 'x-persona': 'per', cookie: await early.enter('per') }
    const read = async () => (await fetch(`${early.url}/api/preread`, { headers })).json()
    expect(await read()).toMatchObject({
      answer: { wards: [{ huddle: null, patients: [{ family: 'Dal' }] }] },
    })
    await give(early.store, 'protectIdentity', { case: id }, anna)
    expect(await read()).toMatchObject({ answer: { wards: [] } })
  } finally {
    await early.close()
  }
})

test('a moved date waits until the unit says that it knows', async () => {
  const id = caseOf('Nilsson')
  const leaves = (day: string) =>
    give(
      server.store,
      'changeEstimate',
      {
        ...{ case: id, huddle: null, reason: 'Provsvar dröjer' },
        estimate: { day, part: null, time: null, sureness: 'sure' },
      },
      anna,
    )
  const waits = async () =>
    (await patientsFor('per')).find((one) => one.case === id)?.ours?.change?.number ?? null
  expect(await waits()).toBeNull()
  await leaves('2030-01-02')
  await leaves('2030-01-03')
  const number = await waits()
  expect(number).not.toBeNull()
  await post(server.url, as('per'), 'acknowledgeChange', { case: id, change: number ?? 0 })
  expect(await waits()).toBeNull()
})
