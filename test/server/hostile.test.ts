import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localDate } from '../../shared/core/time.ts'
import { huddleKey } from '../../shared/huddle/rules/plan.ts'
import { routes } from '../../shared/policy/routes.ts'
import { protocol } from '../../shared/protocol.ts'
import { seedArena } from '../support/arena.ts'
import { openPerson, until } from '../support/people.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
let cookie = ''
beforeAll(async () => {
  server = await startServer({ seed: seedArena })
  cookie = await server.enter('anna')
})
afterAll(() => server.close())

const raw = (options: { origin?: string; cookie?: string; persona?: string } = {}) =>
  io(server.url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { persona: options.persona ?? 'anna', protocol },
    extraHeaders: { origin: options.origin ?? server.url, cookie: options.cookie ?? cookie },
  })

const alive = async () => expect((await fetch(`${server.url}/api/live`)).status).toBe(200)

test('nonsense packets are answered or dropped, and the process lives', async () => {
  const socket = raw()
  await until('connection', () => socket.connected)
  const nonsense: unknown[] = [
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { huddle: 7 },
    { id: 'x', type: '__proto__', body: 1 },
  ]
  for (const name of ['watch', 'command', 'draft', 'pass', 'time', 'toString', '__proto__', 'nothing'])
    for (const payload of nonsense) {
      socket.emit(name, payload)
      socket.emit(name)
      socket.emit(name, payload, 'no callback')
    }
  const fresh = openPerson(server.url, cookie, 'anna')
  await until('a second connection', () => fresh.connection.link.value.is === 'on')
  expect(await fresh.connection.ask('time', {})).toMatchObject({ ok: true })
  fresh.connection.close()
  socket.close()
  await alive()
})

test('a packet without an acknowledgement callback still does its work', async () => {
  const day = localDate(Date.now())
  const socket = raw()
  await until('connection', () => socket.connected)
  socket.emit('command', {
    id: crypto.randomUUID(),
    type: 'planHuddle',
    body: { ward: 'avd-5', day },
  })
  await until('the plan', () => server.store.folds.claimed(huddleKey('avd-5', day)))
  socket.close()
})

test('a packet of a megabyte ends its own connection and no other', async () => {
  const socket = raw()
  await until('connection', () => socket.connected)
  socket.emit('command', { id: 'x'.repeat(1_000_000) })
  await until('the end of that connection', () => !socket.connected)
  await alive()
})

test('a megabyte over HTTP is refused in words', async () => {
  const response = await fetch(`${server.url}/api/command`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, cookie, 'x-persona': 'anna' },
    body: JSON.stringify({ id: 'x'.repeat(1_000_000) }),
  })
  expect(response.status).toBe(413)
  expect(await response.json()).toEqual({ ok: false, refusal: { code: 'tooLarge' } })
})

test('another site can neither open a socket nor write, whatever cookie it has', async () => {
  // Another server of the same machine is another site, and its pages come with the same cookie.
  const beside = new URL(server.url)
  beside.port = String(Number(beside.port) - 1)
  const others = [beside.origin, server.url.replace('127.0.0.1', 'localhost'), `${server.url}.evil.example`]
  for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example:80', '', ...others]) {
    const socket = raw({ origin })
    const outcome = await new Promise((resolve) => {
      socket.on('connect', () => resolve('connected'))
      socket.on('connect_error', () => resolve('refused'))
    })
    expect(outcome).toBe('refused')
    const response = await fetch(`${server.url}/api/command`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, cookie, 'x-persona': 'anna' },
      body: '{}',
    })
    expect(response.status).toBe(403)
  }
})

test('a persona that the session does not hold is nobody, over HTTP and socket', async () => {
  const socket = raw({ persona: 'lena' })
  const why = await new Promise((resolve) => socket.on('farewell', resolve))
  expect(why).toBe('notSignedIn')
  const response = await fetch(`${server.url}/api/me`, { headers: { cookie, 'x-persona': 'lena' } })
  expect(response.status).toBe(401)
})

test('one session opens no more tabs of one person than anybody needs, and nobody else notices', async () => {
  const own = await server.enter('bo')
  const open = () => raw({ cookie: own, persona: 'bo' })
  const outcomeOf = (socket: ReturnType<typeof raw>) =>
    new Promise((resolve) => {
      socket.on('connect', () => resolve('connected'))
      socket.on('connect_error', ({ message }) => resolve(message))
    })
  const tabs = Array.from({ length: 20 }, open)
  await until('every tab', () => tabs.every(({ connected }) => connected))
  expect(await outcomeOf(open())).toBe('tooMany')
  expect(tabs.every(({ connected }) => connected)).toBe(true)
  const anna = raw()
  expect(await outcomeOf(anna)).toBe('connected')
  // As soon as one is closed, there is room for another.
  tabs.pop()?.close()
  const oneMore = () => {
    tabs.push(open())
    return outcomeOf(tabs.at(-1) ?? anna)
  }
  await expect.poll(oneMore).toBe('connected')
  for (const socket of [...tabs, anna]) socket.close()
})

test('every route that the policy keeps for people of the arena answers nobody else, whatever comes with the request', async () => {
  const kept = Object.entries(routes).flatMap(([route, who]) =>
    ['anyone', 'calendar', 'livekit'].includes(who) ? [] : [route],
  )
  expect(kept.length).toBeGreaterThan(5)
  for (const route of kept) {
    const [method = '', path = ''] = route.split(' ')
    const url = server.url + path.replace(':ward', 'avd-5').replace(':huddle', '0'.repeat(32))
    const headers = { origin: server.url, 'content-type': 'application/octet-stream', 'x-persona': 'anna' }
    const json = path.startsWith('/api/lists') ? {} : { 'content-type': 'application/json' }
    const body = method === 'POST' ? { body: '{}' } : {}
    const response = await fetch(url, { method, headers: { ...headers, ...json }, ...body })
    expect(response.status, route).toBe(401)
    expect(await response.json()).toEqual({ ok: false, refusal: { code: 'notSignedIn' } })
  }
})

test('an address that is written another way is kept by no browser either, and counted like any other', async () => {
  for (const path of ['/api/me', '/%61pi/me', '/%61%70%69/me']) {
    const { status, headers } = await fetch(server.url + path, { headers: { cookie, 'x-persona': 'anna' } })
    expect([path, status, headers.get('cache-control')]).toEqual([path, 200, 'no-store'])
    expect(Number(headers.get('x-ratelimit-remaining')), path).toBeGreaterThan(0)
  }
})

test('one who asks without pause is told to wait', async () => {
  const anna = openPerson(server.url, cookie, 'anna')
  await until('connection', () => anna.connection.link.value.is === 'on')
  const replies = await Promise.all(Array.from({ length: 200 }, () => anna.connection.ask('time', {})))
  expect(replies.some((reply) => !reply.ok && reply.refusal.code === 'tooFast')).toBe(true)
  anna.connection.close()
})

test('no request is written down at any level: its path says who looked at what', async () => {
  const lines: string[] = []
  const noted = await startServer({
    seed: seedArena,
    log: { level: 'trace', stream: { write: (line) => lines.push(line) } },
  })
  await fetch(`${noted.url}/api/huddles/${'a'.repeat(32)}/notes?family=Karlsson`)
  noted.app.log.info('the log is open')
  await noted.close()
  expect(lines.join('')).toContain('the log is open')
  expect(lines.join('')).not.toMatch(/huddles|Karlsson/)
})
