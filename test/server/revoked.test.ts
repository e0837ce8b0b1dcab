import { io, type Socket } from 'socket.io-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { staffOf } from '../../shared/arena/state.ts'
import { addDays, localDate } from '../../shared/core/time.ts'
import { protocol } from '../../shared/protocol.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'
import { until } from '../support/people.ts'
import { startServer, type TestServer } from '../support/server.ts'

const anna = { person: person('anna'), unit: 'avd-5' }
let server: TestServer
let now = 0
let huddle = ''
const open: Socket[] = []
beforeEach(async () => {
  now = Date.parse('2026-11-23T08:00:05Z')
  server = await startServer({ seed: seedArena, now: () => now })
  huddle = await planMorning(server.store, localDate(now))
  await give(server.store, 'openHall', { huddle }, anna)
})
afterEach(async () => {
  for (const socket of open.splice(0)) socket.close()
  await server.close()
})

const seats = () => Object.values(server.store.folds.huddle(huddle).seats).map((seat) => seat.person)

/** A page that only listens: it never asks anything by itself. */
async function listener(persona: string, known?: string) {
  const cookie = known ?? (await server.enter(persona))
  const auth = { persona, protocol }
  const extraHeaders = { origin: server.url, cookie }
  const socket = io(server.url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth,
    extraHeaders,
  })
  open.push(socket)
  const heard: string[] = []
  socket.on('update', (update) => heard.push(JSON.stringify(update)))
  await until('connection', () => socket.connected)
  const sit = () => socket.emitWithAck('watch', { huddle, seat: true })
  expect(await sit()).toMatchObject({ ok: true })
  return { socket, heard, cookie, sit }
}

const endOf = async (
  name: 'anna' | 'bo' | 'per' | 'lena',
  unit: string,
  to = addDays(localDate(now), -1),
) => {
  const held = staffOf(server.store.folds.arena(), unit, now).find((it) => it.person === person(name))
  await give(server.store, 'endMembership', { arena: 'test', membership: held?.id ?? '', to })
}

test('who signs out in one tab is out of every huddle at once, also where the other tab only listened', async () => {
  const { socket, cookie, heard } = await listener('bo')
  await fetch(`${server.url}/api/leave`, {
    method: 'POST',
    headers: { origin: server.url, cookie, 'content-type': 'application/json' },
    body: '{}',
  })
  await until('the end of the connection', () => !socket.connected)
  await until('the seat given up', () => !seats().includes(person('bo')))
  const before = heard.length
  await give(server.store, 'start', { huddle }, anna)
  expect(heard).toHaveLength(before)
})

test('who leads and works there no longer has lost the chair by that very commit, and the deputy takes it', async () => {
  await listener('anna')
  const { socket } = await listener('bo')
  const chair = () => server.store.folds.huddle(huddle).chair
  expect(chair()).toMatchObject({ person: anna.person, lostAt: null })
  await endOf('anna', 'avd-5')
  expect(chair().lostAt).not.toBeNull()
  const command = { id: crypto.randomUUID(), type: 'takeChair', body: { huddle } }
  expect(await socket.emitWithAck('command', command)).toMatchObject({ ok: true })
  expect(chair()).toMatchObject({ person: person('bo'), lostAt: null })
})

test('who from midnight only manages the ward is let go of its meeting then', async () => {
  now = Date.parse('2026-11-23T22:59:50Z')
  await endOf('bo', 'avd-5', '2026-11-23')
  const given = {
    arena: 'test',
    membership: 'f'.repeat(32),
    person: person('bo'),
    name: 'Bo Ek',
    unit: 'avd-5',
  }
  await give(server.store, 'giveMembership', { ...given, role: 'manager', from: '2026-11-24', to: null })
  const { socket, heard } = await listener('bo')
  const farewells: string[] = []
  socket.on('farewell', (why: string) => farewells.push(why))
  now += 20_000
  await until('the end of the connection', () => !socket.connected, 10_000)
  // Nothing that a nurse saw is left standing before who only manages.
  expect(farewells).toEqual(['notSignedIn'])
  await until('the seat given up', () => !seats().includes(person('bo')))
  const before = heard.length
  await give(server.store, 'start', { huddle }, anna)
  expect(heard).toHaveLength(before)
})

test('who no longer works for the unit is cut off by the very commit that says so', async () => {
  const { socket, heard } = await listener('lena')
  await endOf('lena', 'oskarshamn-bistand')
  const before = heard.length
  await give(server.store, 'start', { huddle }, anna)
  expect(heard).toHaveLength(before)
  await until('the end of the connection', () => !socket.connected)
  expect(seats()).not.toContain(person('lena'))
})

const minute = 60_000
const time = (socket: Socket) => socket.emitWithAck('time', {})
const notSignedIn = { ok: false, refusal: { code: 'notSignedIn' } }

test('a session that grew too old binds the very next request', async () => {
  const { socket } = await listener('bo')
  now += 16 * minute
  expect(await time(socket)).toEqual(notSignedIn)
  await until('the end of the connection', () => !socket.connected)
})

test('a session that grew too old ends its connections within seconds', async () => {
  const { socket } = await listener('bo')
  now += 16 * minute
  await until('the end of the connection', () => !socket.connected, 8_000)
})

test('a page that only asks the time keeps no session alive, and what a person does keeps it', async () => {
  const page = await listener('bo')
  const person = await listener('per')
  for (const socket of [page.socket, person.socket]) await socket.emitWithAck('unwatch', { huddle })
  const act = () =>
    person.socket.emitWithAck('command', { id: crypto.randomUUID(), type: 'pause', body: { huddle } })
  for (let passed = 0; passed < 14; passed += 2) {
    now += 2 * minute
    expect(await time(page.socket)).toMatchObject({ ok: true })
    expect(await act()).toMatchObject({ ok: false })
  }
  now += 2 * minute
  expect(await time(page.socket)).toEqual(notSignedIn)
  expect(await time(person.socket)).toMatchObject({ ok: true })
})

test('who sits in an open meeting and listens is there, and out after eight hours all the same', async () => {
  const { socket } = await listener('bo')
  for (const organisation of ['one', 'two']) {
    now += 10 * minute
    // Whenever the arena changes, every connection is looked at.
    await give(server.store, 'addOrganisation', {
      arena: 'test',
      organisation,
      name: organisation,
      principal: 'region',
    })
  }
  now += 10 * minute
  expect(await time(socket)).toMatchObject({ ok: true })
  now += 8 * 60 * minute
  expect(await time(socket)).toEqual(notSignedIn)
})

test('one more person in the session is a new cookie, and the old one is soon nobody’s', async () => {
  const old = await server.enter('anna')
  const tab = await listener('anna', old)
  const cookie = await server.enter('bo', old)
  expect(cookie).not.toBe(old)
  const me = async (cookie: string, persona: string) => {
    const headers = { cookie, 'x-persona': persona }
    return (await fetch(`${server.url}/api/me`, { headers })).status
  }
  expect([await me(cookie, 'anna'), await me(cookie, 'bo')]).toEqual([200, 200])
  // Tabs that asked at the same time were sent with the old one, and get the same new one.
  expect(await me(old, 'anna')).toBe(200)
  expect(await server.enter('per', old)).toBe(cookie)
  now += 31_000
  expect(await me(old, 'anna')).toBe(401)
  expect(await me(cookie, 'per')).toBe(200)
  expect(await time(tab.socket)).toMatchObject({ ok: true })
})

test('a commission that has ended reads nothing over HTTP, the ward’s list included', async () => {
  const cookie = await server.enter('bo')
  const ask = (path: string) => fetch(`${server.url}${path}`, { headers: { cookie, 'x-persona': 'bo' } })
  const paths = ['/api/me', '/api/morning', '/api/lists/avd-5', `/api/huddles/${huddle}/tasks`]
  for (const path of paths) expect((await ask(path)).status, path).toBe(200)
  await endOf('bo', 'avd-5')
  for (const path of paths) expect((await ask(path)).status, path).toBe(403)
})

test('a page that asks twice in one breath has one seat, and leaves none behind', async () => {
  const { socket, sit } = await listener('per')
  const replies = await Promise.all([sit(), sit(), sit()])
  expect(replies.map((reply) => reply.ok)).toEqual([true, true, true])
  expect(seats().filter((each) => each === person('per'))).toHaveLength(1)
  socket.close()
  await until('the seat given up', () => !seats().includes(person('per')))
})

test('no answer of ours is kept by a browser or anything between', async () => {
  const cookie = await server.enter('bo')
  const headers = { cookie, 'x-persona': 'bo' }
  for (const path of ['/api/me', `/api/huddles/${huddle}/tasks`, '/api/nothing'])
    expect((await fetch(`${server.url}${path}`, { headers })).headers.get('cache-control')).toBe('no-store')
})
