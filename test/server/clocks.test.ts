import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../shared/api.ts'
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

beforeAll(async () => {
  server = await startServer({ seed: seedArena })
  await planMorning(server.store, localDate(Date.now()))
  for (const who of everyone) cookies = { ...cookies, [who]: await server.enter(who) }
})
afterAll(() => server.close())

const caseOf = (family: string): string =>
  server.store.folds
    .list('avd-5')
    .cases.find((id) => server.store.folds.case(id).identity.family === family) ?? ''

async function page(who: Who, id: string): Promise<Answer<CasePage>> {
  const headers = { 'x-persona': who, cookie: cookies[who] ?? '' }
  const response = await fetch(`${server.url}/api/cases/${id}`, { headers })
  return (await response.json()) as Answer<CasePage>
}

async function told(who: Who, id: string): Promise<CasePage> {
  const answer = await page(who, id)
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.answer
}

test('the ward has every clock, the payer its own days, the health centre its call, and who has no basis nothing', async () => {
  const id = caseOf('Karlsson')
  const { store } = server
  await give(store, 'setReady', { case: id, day: localDate(Date.now()), physician: 'Doktor Kvist' }, anna)
  const parties = store.folds.case(id).parties.map(({ unit }) => unit)
  for (const kind of ['admission', 'ready'] as const)
    await give(store, 'recordNotice', { case: id, kind, when: null, to: parties }, anna)
  await give(store, 'markSip', { case: id, mark: 'needed' }, anna)

  const codesOf = ({ clocks }: CasePage) => clocks?.clocks.map(({ code, state }) => [code, state])
  const ward = await told('anna', id)
  expect(codesOf(ward)).toEqual([
    ['ADMISSION_NOTICE', 'kept'],
    ['READY_NOTICE', 'kept'],
    ['SIP_CALL', 'open'],
    ['DISCHARGE_INFORMATION', 'notYet'],
    ['LIABILITY', 'withinFree'],
  ])
  expect(ward.ready).toMatchObject({
    decisions: [{ physician: 'Doktor Kvist', withdrawn: null }],
    may: { withdraw: null },
    maySend: { ready: { code: 'noticeStands' }, information: null },
  })
  const payer = await told('lena', id)
  expect(codesOf(payer)).toEqual(codesOf(ward))
  expect(payer).toMatchObject({
    clocks: {
      days: { ready: 0, chargeable: 0, contestable: 0 },
      may: { residence: { code: 'onlyTheWard' } },
    },
    ready: { recipients: { ready: [], admission: [] }, may: { decide: { code: 'onlyTheWard' } } },
    sip: { state: 'needed', mayMark: { offered: { code: 'notYours' } }, may: { callByOther: null } },
  })
  const centre = await told('maria', id)
  expect(codesOf(centre)).toEqual([['SIP_CALL', 'open']])
  expect(centre).toMatchObject({
    clocks: { days: null },
    sip: { mayMark: { offered: null }, may: { callAsContact: { code: 'noContact' } } },
  })
  expect(await page('per', id)).toEqual({ ok: false, refusal: { code: 'notFound' } })

  const [consent] = store.folds.case(id).bases
  await give(store, 'withdrawBasis', { case: id, basis: consent?.id ?? '', why: 'tookBack' }, anna)
  for (const who of ['lena', 'maria'] as const) {
    const least = await told(who, id)
    expect(least).toMatchObject({ tier: 'T0', ready: null, sip: null, clocks: null })
    expect(JSON.stringify(least)).not.toContain('Kvist')
  }
})
