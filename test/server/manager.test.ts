import { afterEach, expect, test } from 'vitest'
import { localDate } from '../../shared/core/time.ts'
import { routes } from '../../shared/policy/routes.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { boManages } from '../support/manager.ts'
import { planMorning } from '../support/morning.ts'
import { openPerson, until } from '../support/people.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
afterEach(() => server.close())

test('whoever only manages the ward reads its notes, and neither follows the meeting nor changes anything', async () => {
  server = await startServer({ seed: seedArena })
  const anna = { person: person('anna'), unit: 'avd-5' }
  const huddle = await planMorning(server.store, localDate(Date.now()))
  const cookie = await server.enter('bo')
  await boManages(server.store)
  const get = (path: string) =>
    fetch(server.url + path, { headers: { origin: server.url, cookie, 'x-persona': 'bo' } })

  await give(server.store, 'openHall', { huddle }, anna)
  const { connection } = openPerson(server.url, cookie, 'bo')
  await until('connection', () => connection.link.value.is === 'on')
  const refused = { ok: false, refusal: { code: 'notYours' } }
  expect(await connection.ask('watch', { huddle, seat: true })).toEqual(refused)
  expect(await connection.ask('watch', { huddle, seat: false })).toEqual(refused)
  const command = { id: 'manages-1', type: 'openHall', body: { huddle } } as const
  expect(await connection.ask('command', command)).toEqual(refused)
  expect((await connection.ask('time', {})).ok).toBe(true)
  connection.close()

  await give(server.store, 'end', { huddle, from: null }, anna)
  const places = Object.entries(routes).flatMap(([route, who]) => {
    const [method = '', path = ''] = route.split(' ')
    return method === 'GET' && who !== 'anyone' ? [{ path, who }] : []
  })
  for (const { path, who } of places) {
    const answer = await get(path.replace(':ward', 'avd-5').replace(':huddle', huddle))
    // A calendar is had by its secret alone, and this one is nobody's.
    const status = who === 'calendar' ? 404 : ['care', 'review', 'export'].includes(who) ? 403 : 200
    expect([path, answer.status]).toEqual([path, status])
  }
  expect(await (await get('/api/me')).json()).toMatchObject({ answer: { function: 'manager' } })
  const morning = await (await get('/api/morning')).json()
  expect(morning).toMatchObject({ answer: { held: [{ huddle }] } })
})

test.each(['student', 'researcher'] as const)(
  'a %s reads neither the notes nor anything else of a patient',
  async (role) => {
    server = await startServer({ seed: seedArena })
    const anna = { person: person('anna'), unit: 'avd-5' }
    const huddle = await planMorning(server.store, localDate(Date.now()))
    const cookie = await server.enter('bo')
    await boManages(server.store, role)
    await give(server.store, 'openHall', { huddle }, anna)
    await give(server.store, 'end', { huddle, from: null }, anna)
    const headers = { origin: server.url, cookie, 'x-persona': 'bo' }
    for (const what of ['notes', 'tasks', 'own']) {
      const answer = await fetch(`${server.url}/api/huddles/${huddle}/${what}`, { headers })
      expect([what, answer.status, await answer.json()]).toMatchObject([
        what,
        403,
        { refusal: { code: 'notYours' } },
      ])
    }
  },
)
