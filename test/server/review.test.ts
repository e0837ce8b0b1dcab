import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../../server/ids.ts'
import type { Answer } from '../../shared/api.ts'
import { localDate } from '../../shared/core/time.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import { routes } from '../../shared/policy/routes.ts'
import type { Found, LogReading } from '../../shared/review/shape.ts'
import { give, person } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'
import { openPerson, until } from '../support/people.ts'
import { olle, rut, seedReviewers } from '../support/reviewers.ts'
import { startServer, type TestServer } from '../support/server.ts'

const anna = { person: person('anna'), unit: 'avd-5' }
const lena = { person: person('lena'), unit: 'oskarshamn-bistand' }
const today = localDate(Date.now())
const days = `?from=${today}&to=${today}`

let server: TestServer
let huddle: string
beforeEach(async () => {
  server = await startServer({ seed: seedReviewers })
  huddle = await planMorning(server.store, today)
})
afterEach(() => server.close())

/** Anna leads and Lena of Oskarshamn is inside; the first patient is opened and written about. Her case. */
async function firstPatient(): Promise<string> {
  const { store } = server
  await give(store, 'openHall', { huddle }, anna)
  await give(store, 'takeSeat', { huddle, seat: newId(), ...anna })
  const { watch, connection } = openPerson(server.url, await server.enter('lena'), 'lena')
  const live = watch(huddle)
  await until('a seat', () => live.place.value?.at === 'hall')
  await give(store, 'start', { huddle }, anna)
  await until('the first patient', () => live.patient.value)
  await give(store, 'end', { huddle, from: currentItem(store.folds.huddle(huddle))?.id ?? null }, anna)
  live.dispose()
  connection.close()
  return store.folds.huddle(huddle).items.find((item) => item.openedAt !== null)?.case ?? ''
}

async function asker(persona: string) {
  const cookie = await server.enter(persona)
  const headers = {
    origin: server.url,
    cookie,
    'x-persona': persona,
    'content-type': 'application/json',
  }
  const ask = async <Value>(path: string, body?: object) => {
    const init = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    const response = await fetch(server.url + path, { headers, ...init })
    const answer = (await response.json()) as Answer<Value>
    return { status: response.status, answer: answer.ok ? answer.answer : null, text: JSON.stringify(answer) }
  }
  return {
    cookie,
    ask,
    find: (text: string) => ask<Found>('/api/log/find', { text }),
    ofCase: (id: string, on = days) => ask<LogReading>(`/api/log/cases/${id}${on}`),
    ofPerson: (who: string, on = days) => ask<LogReading>(`/api/log/persons/${who}${on}`),
  }
}

test('the log of a patient says who saw, heard and wrote, when, in which commission and on what ground', async () => {
  const id = await firstPatient()
  const reviewer = await asker('rut')
  const { answer } = await reviewer.ofCase(id)
  const lines = answer?.lines ?? []
  const heard = lines.filter(({ what }) => what === 'heard')
  expect(heard.map(({ name, unitName, heard }) => [name, unitName, heard?.ground])).toEqual(
    expect.arrayContaining([
      ['Anna Lind', 'Avdelning 5', 'ward'],
      ['Lena Ström', 'Bistånd Oskarshamn', 'consent'],
    ]),
  )
  expect(heard).toHaveLength(2)
  for (const line of heard) {
    expect(line.to).not.toBeNull()
    expect(line.heard).toMatchObject({ epoch: expect.any(Number), hasSound: false })
  }
  const seen = lines.filter(({ what, name }) => what === 'saw' && name === 'Lena Ström')
  expect(seen.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['agenda', 'huddle']))
  expect(lines.filter(({ what }) => what === 'wrote')).toMatchObject([{ name: 'Anna Lind' }])
  const begun = lines.map(({ from }) => from)
  expect(begun).toEqual(begun.toSorted())
})

test('each reading and each hit of a search is an access of its own, and the next reading shows it', async () => {
  const id = await firstPatient()
  const reviewer = await asker('rut')
  const { given, family, number } = server.store.folds.case(id).identity
  const reviews = () => server.store.access.ofCase(id).filter(({ purpose }) => purpose === 'review')
  const found = await reviewer.find(`${family.slice(0, 4)} ${given}`)
  expect(found.answer?.patients.map((patient) => patient.case)).toEqual([id])
  expect(reviews()).toHaveLength(1)
  const byNumber = await reviewer.find(`${number?.slice(2, 8)}-${number?.slice(8)}`)
  expect(byNumber.answer?.patients).toMatchObject([{ case: id, name: { given, family } }])
  await reviewer.ofCase(id)
  expect(reviews()).toMatchObject(Array(3).fill(rut))
  const { answer } = await reviewer.ofCase(id)
  expect(answer?.lines.filter(({ purpose }) => purpose === 'review')).toHaveLength(3)
})

test('a reviewer sees of another organisation’s patients when its own people were there, and not who they are', async () => {
  const id = await firstPatient()
  const reviewer = await asker('olle')
  const names = /Ahlgren|Berg|Karlsson|Nilsson|Olofsson/
  expect((await reviewer.find('karl')).answer).toEqual({ patients: [], persons: [], isCut: false })
  expect((await reviewer.ofCase(id)).status).toBe(404)
  const found = await reviewer.find('lena')
  expect(found.answer?.persons).toMatchObject([{ person: lena.person, unitName: 'Bistånd Oskarshamn' }])
  const { answer, text } = await reviewer.ofPerson(lena.person)
  const heard = answer?.lines.find(({ what }) => what === 'heard')
  expect(heard).toMatchObject({ name: 'Lena Ström', patient: null, heard: { ground: null } })
  expect(text).not.toMatch(names)
  for (const { case: each } of server.store.folds.huddle(huddle).items) expect(text).not.toContain(each)
  expect(server.store.access.ofCase(id).filter(({ purpose }) => purpose === 'review')).toMatchObject([olle])
})

test('of a person of another organisation a reviewer sees what was done with its own patients, and of others nothing', async () => {
  await firstPatient()
  const region = await asker('rut')
  const { answer } = await region.ofPerson(lena.person)
  expect(answer?.lines.map(({ patient }) => patient?.name?.family)).toContain('Ahlgren')
  expect((await (await asker('olle')).ofPerson(anna.person)).status).toBe(404)
})

test('nobody reviews the own log, and neither care nor management reads the log at all', async () => {
  const id = await firstPatient()
  const reviewer = await asker('rut')
  expect((await reviewer.ofPerson(rut.person)).status).toBe(403)
  const care = await asker('anna')
  for (const { status } of [await care.find('karl'), await care.ofCase(id), await care.ofPerson(lena.person)])
    expect(status).toBe(403)
})

test('who reviews the log reads nothing else and does nothing', async () => {
  const id = await firstPatient()
  const reviewer = await asker('rut')
  for (const [route, who] of Object.entries(routes)) {
    const [method = '', path = ''] = route.split(' ')
    if (method !== 'GET' || who === 'anyone') continue
    const filled = path.replace(':ward', 'avd-5').replace(':huddle', huddle).replace(':case', id)
    const { status } = await reviewer.ask(filled.replace(':person', lena.person) + days)
    // A calendar is had by its secret alone, and this one is nobody's.
    const answered = who === 'persona' || who === 'review' ? 200 : who === 'calendar' ? 404 : 403
    expect([path, status]).toEqual([path, answered])
  }
  const command = { id: 'reviews-1', type: 'planHuddle', body: { ward: 'avd-5', day: today } }
  expect((await reviewer.ask('/api/command', command)).status).toBe(403)
  const { connection } = openPerson(server.url, reviewer.cookie, 'rut')
  await until('connection', () => connection.link.value.is === 'on')
  const refused = { ok: false, refusal: { code: 'notYours' } }
  expect(await connection.ask('watch', { huddle, seat: false })).toEqual(refused)
  connection.close()
  const me = await reviewer.ask('/api/me')
  expect(me.answer).toMatchObject({ function: 'logReviewer', unitName: 'Regionen' })
})

test('protected identity is found by number alone, and has no name in the log', async () => {
  const id = await firstPatient()
  const { family, number } = server.store.folds.case(id).identity
  await give(server.store, 'protectIdentity', { case: id }, anna)
  const reviewer = await asker('rut')
  expect((await reviewer.find(family)).answer?.patients).toEqual([])
  const found = await reviewer.find(number ?? '')
  expect(found.answer?.patients).toMatchObject([{ case: id, name: null, birthDate: null }])
  const read = [await reviewer.ofCase(id), await reviewer.ofPerson(lena.person)]
  for (const { text } of [found, ...read]) expect(text).not.toContain(family)
})

test('what is not a day, a name or an id is refused, and leaves no trace', async () => {
  const id = await firstPatient()
  const reviewer = await asker('rut')
  const before = server.store.access.ofCase(id).length
  for (const on of [
    '',
    '?from=2026-11-31&to=2026-12-01',
    `?from=${today}&to=2020-01-01`,
    `${days}&to=${today}`,
    `?from=0000-01-01&to=${today}`,
    `?from=${today}&to=9999-12-31`,
  ])
    expect((await reviewer.ofCase(id, on)).status).toBe(400)
  expect((await reviewer.ofCase('karlsson')).status).toBe(400)
  for (const text of ['', 'k', ' '.repeat(9), 'k'.repeat(81)])
    expect((await reviewer.find(text)).status).toBe(400)
  expect((await reviewer.ofCase(newId())).status).toBe(404)
  expect((await reviewer.ofPerson(newId())).status).toBe(404)
  expect(server.store.access.ofCase(id)).toHaveLength(before)
})
