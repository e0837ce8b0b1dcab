import { afterEach, expect, test } from 'vitest'
import { bySystem } from '../../server/huddle/system.ts'
import { localDate } from '../../shared/core/time.ts'
import { remaining } from '../../shared/huddle/clock.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'
import { type LiveHuddle, openPerson, textOf, until } from '../support/people.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
const open: { close(): void }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) each.close()
  await server.close()
})

async function morning(withoutBasis: readonly string[] = []): Promise<string> {
  server = await startServer({ seed: seedArena })
  return planMorning(server.store, localDate(Date.now()), withoutBasis)
}

async function join(persona: string, huddle: string): Promise<LiveHuddle> {
  const { connection, watch } = openPerson(server.url, await server.enter(persona), persona)
  open.push(connection)
  const live = watch(huddle)
  await until(`${persona} is in`, () => live.place.value && live.place.value.at !== 'outside')
  return live
}

const openNow = (live: LiveHuddle) => live.patient.value?.family
const showing = (live: LiveHuddle, family: string) => until(family, () => openNow(live) === family)
const next = async (lead: LiveHuddle, huddle: string) =>
  lead.give('next', { huddle, from: lead.patient.value?.item ?? '' })

async function openedBy(persona: string, huddle: string): Promise<LiveHuddle> {
  const { connection, watch } = openPerson(server.url, await server.enter(persona), persona)
  open.push(connection)
  const before = watch(huddle, false)
  await until('the plan', () => before.meeting.value)
  expect(await before.give('openHall', { huddle })).toBeNull()
  before.dispose()
  const live = watch(huddle)
  await until('the hall', () => live.place.value?.at === 'hall')
  return live
}

test('five patients: each is shown to its circle, and nothing of it to the others', async () => {
  const huddle = await morning()
  const lead = await openedBy('anna', huddle)
  const [nurse, lena, per, maria] = await Promise.all(
    ['bo', 'lena', 'per', 'maria'].map((who) => join(who, huddle)),
  )
  if (!nurse || !lena || !per || !maria) throw new Error('somebody is missing')
  expect(await lead.give('start', { huddle })).toBeNull()

  const order = ['Ahlgren', 'Berg', 'Karlsson', 'Nilsson', 'Olofsson']
  const seen: string[] = []
  for (;;) {
    await until('a patient', () => openNow(lead))
    const family = openNow(lead) ?? ''
    const oskarshamn = family <= 'L'
    await Promise.all([nurse, oskarshamn ? lena : per].map((live) => showing(live, family)))
    expect(openNow(oskarshamn ? per : lena)).toBeUndefined()
    expect((oskarshamn ? per : lena).place.value).toEqual({ at: 'held' })
    seen.push(family)
    if (seen.length === order.length) break
    expect(await next(lead, huddle)).toBeNull()
    await until('the next', () => openNow(lead) && openNow(lead) !== family)
  }
  expect([...seen].sort()).toEqual(order)
  for (const family of ['Ahlgren', 'Berg', 'Karlsson']) expect(textOf(per)).not.toContain(family)
  for (const family of ['Nilsson', 'Olofsson']) expect(textOf(lena)).not.toContain(family)
  expect(textOf(maria)).not.toContain('Nilsson')
})

test('all in a circle show the same remaining second', async () => {
  const huddle = await morning()
  const lead = await openedBy('anna', huddle)
  const lena = await join('lena', huddle)
  await lead.give('start', { huddle })
  await Promise.all([until('clock', () => lead.clock.value), until('clock', () => lena.clock.value)])
  const at = Date.now()
  const [one, two] = [lead.clock.value, lena.clock.value]
  if (!one || !two) throw new Error('no clock')
  expect(remaining(one, at)).toBe(remaining(two, at))
})

test('two presses at once move one patient on, not two', async () => {
  const huddle = await morning()
  const lead = await openedBy('anna', huddle)
  const again = await join('anna', huddle)
  await lead.give('start', { huddle })
  await Promise.all([until('patient', () => openNow(lead)), until('patient', () => openNow(again))])
  const first = openNow(lead)
  const answers = await Promise.all([next(lead, huddle), next(again, huddle)])
  expect(answers.filter((answer) => answer === null)).toHaveLength(1)
  await until('the next', () => openNow(lead) && openNow(lead) !== first)
  expect(server.store.folds.huddle(huddle).items.filter((item) => item.state === 'done')).toHaveLength(1)
})

test('a party without a basis hears and sees nothing until one is recorded, and then at once', async () => {
  const huddle = await morning(['Ahlgren', 'Berg', 'Karlsson'])
  const lead = await openedBy('anna', huddle)
  const lena = await join('lena', huddle)
  await lead.give('start', { huddle })
  const patient = await until('patient', () => lead.patient.value)
  await until('held', () => lena.place.value?.at === 'held')
  expect(patient.parties.find((party) => party.unit === 'oskarshamn-bistand')?.inCircle).toBe(false)
  expect(
    await lead.give('recordBasis', { case: patient.case, huddle, kind: 'consent', parties: 'all' }),
  ).toBeNull()
  await showing(lena, patient.family)
})

test('what is written is seen while it is written, and stands when it is saved', async () => {
  const huddle = await morning()
  const lead = await openedBy('anna', huddle)
  const [lena, per] = await Promise.all([join('lena', huddle), join('per', huddle)])
  await lead.give('start', { huddle })
  const patient = await until('patient', () => lena.patient.value)
  lena.draft('entry', 'Larm på plats ons')
  await until('the draft', () => lead.drafts.value?.some(({ text }) => text === 'Larm på plats ons'))
  const content = {
    kind: 'action' as const,
    text: 'Larm på plats',
    owner: 'oskarshamn-bistand',
    ownerName: null,
    due: 'ons',
    dueOn: null,
    dueAt: null,
    code: null,
  }
  expect(await lena.give('writeEntry', { case: patient.case, huddle, content, supersedes: null })).toBeNull()
  const entry = await until('the entry', () =>
    lead.patient.value?.entries.find((it) => it.content.text === 'Larm på plats'),
  )
  await lena.give('answerEntry', { case: patient.case, entry: entry.id, answer: 'takes', note: null })
  await until('the answer', () => lead.patient.value?.entries[0]?.answers[0]?.answer === 'takes')
  expect(textOf(per)).not.toContain('Larm')
})

test('after a restart everybody is back: same patient, same clock, drafts whole', async () => {
  const huddle = await morning()
  const lead = await openedBy('anna', huddle)
  await lead.give('start', { huddle })
  await until('patient', () => lead.patient.value)
  const before = { family: openNow(lead), clock: lead.clock.value }
  lead.draft('entry', 'Halvskriven ra')
  await until('the draft', () => lead.drafts.value?.length === 1)
  await server.restart()
  const back = await join('anna', huddle)
  await showing(back, before.family ?? '')
  expect({ ...back.clock.value }).toEqual({ ...before.clock })
  expect(back.drafts.value?.[0]?.text).toBe('Halvskriven ra')
})

test('after a start no seat of the life before stands, in a meeting that is over either', async () => {
  const huddle = await morning()
  const anna = { person: person('anna'), unit: 'avd-5' }
  await give(server.store, 'openHall', { huddle }, anna)
  await give(server.store, 'end', { huddle, from: null }, anna)
  const seat = 'a'.repeat(32)
  await bySystem(server.store, 'takeSeat', { huddle, seat, ...anna }, seat)
  expect(Object.keys(server.store.folds.huddle(huddle).seats)).toEqual([seat])
  await server.restart()
  expect(server.store.folds.huddle(huddle).seats).toEqual({})
})

test('the deputy takes the chair when the lead has been gone for the length of the lease, and not before', async () => {
  let ahead = 0
  server = await startServer({ seed: seedArena, now: () => Date.now() + ahead })
  const huddle = await planMorning(server.store, localDate(Date.now()))
  const lead = await openedBy('anna', huddle)
  const bo = await join('bo', huddle)
  lead.dispose()
  await until('the empty seat', () => server.store.folds.huddle(huddle).chair.goneAt)
  expect((await bo.give('takeChair', { huddle }))?.code).toBe('alreadyLed')
  ahead = 11_000
  await until('the news', () => bo.meeting.value?.lead.lost)
  expect(await bo.give('takeChair', { huddle })).toBeNull()
  await until('the new lead', () => bo.meeting.value?.lead.person === person('bo'))
  expect(await bo.give('start', { huddle })).toBeNull()
})

test('every byte about a patient has an open access row behind it, closed when the purpose ends', async () => {
  const huddle = await morning()
  const lead = await openedBy('anna', huddle)
  const lena = await join('lena', huddle)
  await lead.give('start', { huddle })
  const patient = await until('patient', () => lena.patient.value)
  const rows = () => server.store.access.ofCase(patient.case).filter((row) => row.person === person('lena'))
  const open = () => rows().flatMap((row) => (row.to === null ? [row.purpose] : []))
  // Who heard of her is another thing than on whose agenda she stood.
  expect(open()).toEqual(['agenda', 'huddle'])
  expect(await next(lead, huddle)).toBeNull()
  await until('the next patient', () => lead.patient.value?.case !== patient.case)
  await until('the end of her turn', () => !open().includes('huddle'))
  expect(open()).toEqual(['agenda'])
  lena.dispose()
  await until('the end of it', () => rows().every((row) => row.to !== null))
  expect(server.store.access.ofCase(patient.case).some((row) => row.person === person('per'))).toBe(false)
})

test('a page that asks for its seat again keeps it: nobody sees one go and come', async () => {
  const huddle = await morning()
  await openedBy('anna', huddle)
  const { connection } = openPerson(server.url, await server.enter('lena'), 'lena')
  open.push(connection)
  await until('connection', () => connection.link.value.is === 'on')
  const first = await connection.ask('watch', { huddle, seat: true })
  const before = server.store.folds.huddle(huddle).attendance.length
  expect(await connection.ask('watch', { huddle, seat: true })).toEqual(first)
  expect(server.store.folds.huddle(huddle).attendance).toHaveLength(before)
})
