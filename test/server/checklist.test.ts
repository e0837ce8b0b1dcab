import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../shared/api.ts'
import type { ChecklistSettings } from '../../shared/arena/checklist/settings.ts'
import type { CasePage } from '../../shared/case/views/page/page.ts'
import { localDate } from '../../shared/core/time.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
let cookies: Record<string, string> = {}
const anna = { person: person('anna'), unit: 'avd-5' }
const everyone = ['anna', 'lena', 'per', 'maria'] as const
type Who = (typeof everyone)[number]
/** Words of the list itself, and of one patient's. */
const note = 'Nyckeln hos grannen'
const label = 'Nycklar eller kod'

beforeAll(async () => {
  server = await startServer({ seed: seedArena })
  await planMorning(server.store, localDate(Date.now()), ['Nilsson'])
  await give(server.store, 'startChecklist', {}, anna)
  for (const who of everyone) cookies = { ...cookies, [who]: await server.enter(who) }
  for (const family of ['Ahlgren', 'Nilsson']) {
    const about = { case: caseOf(family), huddle: null }
    const said = { ...about, item: 'keys', mark: 'confirmed', dueOn: null, note, said: null } as const
    await give(server.store, 'answerItem', said, anna)
    await give(server.store, 'setTrack', { ...about, track: 'red' }, anna)
  }
})
afterAll(() => server.close())

const caseOf = (family: string): string =>
  server.store.folds
    .list('avd-5')
    .cases.find((id) => server.store.folds.case(id).identity.family === family) ?? ''

async function ask<Value>(who: Who, path: string): Promise<Answer<Value>> {
  const headers = { 'x-persona': who, cookie: cookies[who] ?? '' }
  const response = await fetch(`${server.url}${path}`, { headers })
  return (await response.json()) as Answer<Value>
}
const page = (who: Who, family: string) => ask<CasePage>(who, `/api/cases/${caseOf(family)}`)

test('a party with a basis has the list, how each row stands and what it may say itself', async () => {
  const answer = await page('maria', 'Ahlgren')
  if (!answer.ok) throw new Error(answer.refusal.code)
  const items = answer.answer.goHome?.items ?? []
  const of = (code: string) => items.find((item) => item.code === code)
  expect(of('keys')).toMatchObject({ mark: 'confirmed', note, answers: null, mayNeed: false })
  expect(of('gp-handover')).toMatchObject({ owner: 'Blå Kustens HC', answers: 'self', mayNeed: true })
  expect(of('care-limits')).toBeUndefined()
  expect(answer.answer.goHome?.track.is?.label).toBe('Rött spår')
})

test('a party without a basis has no row, no track and not even that there is a list for her', async () => {
  const answer = await page('per', 'Nilsson')
  expect(answer).toMatchObject({ ok: true, answer: { tier: 'T0', goHome: null } })
  const text = JSON.stringify(answer)
  for (const told of [note, label, 'Rött spår', 'Hemgångsklar']) expect(text).not.toContain(told)
  expect(await page('lena', 'Nilsson')).toEqual({ ok: false, refusal: { code: 'notFound' } })
})

test('the ward has the rows that are for few, and may say of each whether it is needed', async () => {
  const answer = await page('anna', 'Ahlgren')
  if (!answer.ok) throw new Error(answer.refusal.code)
  const items = answer.answer.goHome?.items ?? []
  expect(items.map(({ code }) => code)).toContain('care-limits')
  expect(items.every(({ mayNeed }) => mayNeed)).toBe(true)
  expect(items.find(({ code }) => code === 'gp-handover')?.answers).toBe('heard')
  expect(answer.answer.goHome?.track.choices.map(({ code, may }) => [code, may?.code ?? null])).toEqual([
    ['blue', 'trackStands'],
    ['green', 'trackStands'],
    ['yellow', 'trackStands'],
    ['red', 'alreadyDone'],
  ])
})

test('the arena’s own list is for all who work there, and says nothing of anybody', async () => {
  const answer = await ask<ChecklistSettings>('lena', '/api/checklist')
  if (!answer.ok) throw new Error(answer.refusal.code)
  expect(answer.answer.rows).toHaveLength(37)
  expect(JSON.stringify(answer)).not.toContain(note)
})
