import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer } from '../../shared/api.ts'
import type { CasePage } from '../../shared/case/views/page/page.ts'
import type { Preread } from '../../shared/case/views/preread.ts'
import { localDate } from '../../shared/core/time.ts'
import type { OwnList } from '../../shared/own/list.ts'
import type { Page } from '../../shared/socket.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { lookAt } from '../support/lookingAt.ts'
import { addDal, planMorning } from '../support/morning.ts'
import { until } from '../support/people.ts'
import { post } from '../support/practice.ts'
import { anotherArena, startServer, type TestServer } from '../support/server.ts'

let server: TestServer
let now = 0
const open: { close(): void }[] = []
const anna = { person: person('anna'), unit: 'avd-5' }
const per = { person: person('per'), unit: 'hogsby-bistand' }

beforeEach(async () => {
  now = Date.parse('2026-11-23T08:00:05Z')
  server = await startServer({ seed: seedArena, another: seedArena, now: () => now })
  // Per may know nothing but the minimum of Olofsson.
  await planMorning(server.store, localDate(now), ['Olofsson'])
})
afterEach(async () => {
  for (const each of open.splice(0)) each.close()
  expect(server.faults).toEqual([])
  await server.close()
})

const caseOf = (family: string, store = server.store): string =>
  store.folds.list('avd-5').cases.find((id) => store.folds.case(id).identity.family === family) ?? ''
const pageOf = (family: string): Page => ({ is: 'case', case: caseOf(family) })
async function look(persona: string, page: Page, cookie?: string) {
  const one = await lookAt(server, persona, page, cookie)
  open.push(one.connection)
  return one
}
const setWords = (family: string, text: string) =>
  give(server.store, 'setWords', { case: caseOf(family), huddle: null, text }, anna)
const changeDate = (family: string, day: string) => {
  const estimate = { day, part: null, time: null, sureness: 'sure' } as const
  const body = { case: caseOf(family), huddle: null, estimate, reason: null }
  return give(server.store, 'changeEstimate', body, anna)
}
const rowsOf = (family: string, purpose: string, store = server.store) =>
  store.access.ofCase(caseOf(family, store)).filter((row) => row.purpose === purpose)

test('what one says stands on the others’ page, list and pre-read within a second', async () => {
  const ward = await look('anna', pageOf('Karlsson'))
  const [list, day] = [await look('lena', { is: 'own' }), await look('lena', { is: 'preread' })]
  const lena = { persona: 'lena', cookie: list.cookie }
  const part = { case: caseOf('Karlsson'), mark: 'partly', line: 'Larmet saknas' } as const
  await post(server.url, lena, 'setLane', part)
  for (const one of [ward, list, day]) await until('the others', () => one.told() > 0, 1_000)
  const page = await ward.read<CasePage>()
  expect(page.ok && page.answer.lanes?.lanes.find(({ unit }) => unit === 'oskarshamn-bistand')).toMatchObject(
    {
      lane: { mark: 'partly', line: 'Larmet saknas' },
    },
  )
  const own = await list.read<OwnList>()
  expect(own.ok && own.answer.patients.find(({ family }) => family === 'Karlsson')?.told?.lane).toMatchObject(
    {
      line: 'Larmet saknas',
    },
  )
  const preread = await day.read<Preread>()
  const told = preread.ok ? preread.answer.wards.flatMap(({ patients }) => patients) : []
  expect(told.find(({ family }) => family === 'Karlsson')?.ours?.lane).toMatchObject({
    line: 'Larmet saknas',
  })
})

test('what happens to whom one may not know of, or to more than the minimum of her, moves not a byte, whatever the hour', async () => {
  const ward = await look('anna', pageOf('Olofsson'))
  const whole = await look('anna', pageOf('Karlsson'))
  const pages: Page[] = [pageOf('Olofsson'), pageOf('Karlsson'), { is: 'own' }, { is: 'preread' }]
  const outside = await Promise.all(pages.map((page) => look('per', page)))
  // A page of hers is made of the hour too, and the hour has gone on.
  const hourly = await look('lena', pageOf('Berg'))
  now += 5 * 60_000
  await setWords('Olofsson', 'Vill till systern')
  await setWords('Karlsson', 'Vill till hönsen')
  await give(server.store, 'setLane', { case: caseOf('Olofsson'), mark: 'blocked', line: 'Sår' }, anna)
  await until('the ward', () => ward.told() > 0 && whole.told() > 0)
  for (const one of [...outside, hourly]) expect(await one.heard()).toBe(0)
  expect(await outside[1]?.read()).toEqual({ ok: false, refusal: { code: 'notFound' } })

  // When she goes home is of the minimum.
  await changeDate('Olofsson', '2026-11-25')
  for (const one of outside.filter((_, nth) => nth !== 1)) await until('Per', () => one.told() > 0, 1_000)
  expect(await outside[1]?.heard()).toBe(0)
  expect(await hourly.heard()).toBe(0)
})

test('a basis that is withdrawn takes the page down to the minimum, and of the rest it is told no more', async () => {
  const id = caseOf('Nilsson')
  const one = await look('per', pageOf('Nilsson'))
  const ward = await look('anna', pageOf('Nilsson'))
  const [basis] = server.store.folds.case(id).bases
  await give(server.store, 'withdrawBasis', { case: id, basis: basis?.id ?? '', why: 'tookBack' }, anna)
  await until('Per', () => one.told() === 1, 1_000)
  expect(await one.read()).toMatchObject({ ok: true, answer: { tier: 'T0', lanes: null } })
  const before = await ward.heard()
  await setWords('Nilsson', 'Vill till hönsen')
  await until('the ward', () => ward.told() > before)
  expect(await one.heard()).toBe(1)

  await give(server.store, 'protectIdentity', { case: id }, anna)
  await until('Per', () => one.told() === 2, 1_000)
  expect(await one.read()).toEqual({ ok: false, refusal: { code: 'notFound' } })
  expect(rowsOf('Nilsson', 'case').filter((row) => row.person === per.person && row.to === null)).toEqual([])
})

test('a page that follows along is one look, from when it is looked at until it is put away', async () => {
  const one = await look('per', pageOf('Nilsson'))
  const mine = () => rowsOf('Nilsson', 'case').filter((row) => row.person === per.person)
  for (const text of ['ett', 'två']) {
    const before = one.told()
    await setWords('Nilsson', text)
    await until('Per', () => one.told() > before)
    await one.read()
  }
  expect(mine()).toMatchObject([{ to: null }])
  await one.connection.ask('looksAt', { page: { is: 'own' } })
  expect(mine()).toMatchObject([{ to: expect.any(String) }])
  expect(rowsOf('Nilsson', 'ownList')).toMatchObject([{ to: null }])
  one.connection.close()
  await until('the look is over', () => rowsOf('Nilsson', 'ownList').every((row) => row.to !== null))
  // Whoever asks once, and follows nothing, has looked once more.
  await one.read()
  expect(mine()).toHaveLength(2)
})

test('the own list follows every arena one works in, until one works there no longer', async () => {
  await planMorning(server.second, localDate(now))
  const cookie = await server.enter('lena')
  const there = { id: 'lena-there', arena: anotherArena, person: person('lena'), unit: 'oskarshamn-bistand' }
  server.alsoAs(cookie, there)
  const list = await look('lena', { is: 'own' }, await server.enter('lena', cookie))
  const words = { huddle: null, text: 'Vill hem' }
  await give(server.second, 'setWords', { case: caseOf('Nilsson', server.second), ...words }, anna)
  const lane = { case: caseOf('Karlsson', server.second), mark: 'ready', line: null } as const
  const lena = { person: person('lena'), unit: 'oskarshamn-bistand' }
  await give(server.second, 'setLane', lane, lena)
  await until('Lena', () => list.told() === 1, 1_000)
  expect(rowsOf('Karlsson', 'ownList', server.second)).toMatchObject([{ to: null }])
  const membership = '3'.repeat(32)
  await give(server.second, 'endMembership', { arena: anotherArena, membership, to: '2026-11-22' })
  await until('Lena', () => list.told() === 2, 1_000)
  expect(rowsOf('Karlsson', 'ownList', server.second)).toMatchObject([{ to: expect.any(String) }])
})

test('a patient who comes onto the list, and another day, are told; her row is there before she is shown', async () => {
  now = Date.parse('2026-11-23T22:59:50Z')
  const day = await look('per', { is: 'preread' })
  await addDal(server.store, localDate(now))
  await until('Per', () => day.told() === 1, 1_000)
  expect(rowsOf('Dal', 'preread')).toMatchObject([{ ...per, to: null }])
  now += 20_000
  await until('the new day', () => day.told() === 2)
})

/** A row of which nobody has known for two days whether it is needed (Halland): the hour alone turns it red. */
const isRed = (answer: Answer<CasePage>): boolean =>
  answer.ok && (answer.answer.goHome?.items.some(({ isLate }) => isLate) ?? false)
async function beforeItTurnsRed(): Promise<void> {
  await give(server.store, 'startChecklist', {}, anna)
  now = Date.parse('2026-11-25T07:59:30Z')
}

test('what only the hour changes stands on the page that is open, and says nothing to those to whom it is nothing', async () => {
  await beforeItTurnsRed()
  const ward = await look('anna', pageOf('Karlsson'))
  const pages: Page[] = [pageOf('Olofsson'), pageOf('Karlsson'), { is: 'own' }, { is: 'preread' }]
  const outside = await Promise.all(pages.map((page) => look('per', page)))
  expect(isRed(await ward.read<CasePage>())).toBe(false)
  now += 60_000
  await until('the ward', () => ward.told() === 1)
  expect(isRed(await ward.read<CasePage>())).toBe(true)
  now += 60_000
  await setWords('Karlsson', 'Vill till hönsen')
  await until('the ward', () => ward.told() === 2)
  for (const one of outside) expect(await one.heard()).toBe(0)
})

test('what the hour has changed is told by the clock, never because something happened to somebody else', async () => {
  await server.close()
  // Nobody looks at the clock while this lasts.
  server = await startServer({
    seed: seedArena,
    now: () => now,
    pace: { tickMs: 3_600_000, beatMs: 3_600_000 },
  })
  await planMorning(server.store, localDate(now))
  await beforeItTurnsRed()
  const other = await look('anna', pageOf('Karlsson'))
  const one = await look('lena', pageOf('Berg'))
  now += 60_000
  expect(isRed(await one.read<CasePage>())).toBe(true)
  await setWords('Karlsson', 'Vill till hönsen')
  await until('the other', () => other.told() === 1)
  expect(await one.heard()).toBe(0)
})
