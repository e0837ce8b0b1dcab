import { afterEach, expect, test } from 'vitest'
import type { Morning } from '../../shared/api.ts'
import { addDays, localDate } from '../../shared/core/time.ts'
import { endWork, person, seedArena } from '../support/arena.ts'
import { boManages } from '../support/manager.ts'
import { planMorning } from '../support/morning.ts'
import { openPerson, until } from '../support/people.ts'
import { anotherArena, startServer, type TestServer, testArena } from '../support/server.ts'

let server: TestServer
const today = localDate(Date.now())
const open: { close(): void }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) each.close()
  await server.close()
})

/** Lena works in two arenas, each with its own meeting today, and is signed in under both commissions. */
async function twoArenas() {
  server = await startServer({ seed: seedArena, another: seedArena })
  const here = await planMorning(server.store, today)
  const there = await planMorning(server.second, today)
  const cookie = await server.enter('lena')
  const unit = 'oskarshamn-bistand'
  server.alsoAs(cookie, { id: 'lena-there', arena: anotherArena, person: person('lena'), unit })
  return { here, there, cookie: await server.enter('lena', cookie) }
}

async function morning(cookie: string, persona: string): Promise<Morning> {
  const headers = { cookie, 'x-persona': persona }
  const { answer } = await (await fetch(`${server.url}/api/morning`, { headers })).json()
  return answer
}

test('one who works in two arenas has the meetings of both on her morning, each as whom she is there', async () => {
  const { here, there, cookie } = await twoArenas()
  const { wards } = await morning(cookie, 'lena')
  expect(wards.map(({ arena, persona, huddle }) => [arena, persona, huddle])).toEqual([
    [testArena, 'lena', here],
    [anotherArena, 'lena-there', there],
  ])
  // What is her own in each is given by that arena alone.
  for (const { persona, huddle } of wards) {
    const { connection, watch } = openPerson(server.url, cookie, persona)
    open.push(connection)
    const live = watch(huddle ?? '', false)
    await until(`her window as ${persona}`, () => live.window.value?.patients === 3)
  }
})

test('a commission that has ended in one arena takes its meetings away, and opens nothing there', async () => {
  const { here, there, cookie } = await twoArenas()
  await endWork(server.second, 'lena', addDays(today, -1))
  const { wards } = await morning(cookie, 'lena')
  expect(wards.map(({ huddle }) => huddle)).toEqual([here])
  const { connection } = openPerson(server.url, cookie, 'lena-there')
  open.push(connection)
  await until('a connection', () => connection.link.value.is === 'on')
  const asked = await connection.ask('watch', { huddle: there, seat: false })
  expect(asked).toEqual({ ok: false, refusal: { code: 'notSignedIn' } })
  const headers = { cookie, 'x-persona': 'lena-there' }
  expect((await fetch(`${server.url}/api/morning`, { headers })).status).toBe(403)
})

test('another person of the same browser, and a commission of managing, bring nothing to her morning', async () => {
  const { here, cookie } = await twoArenas()
  const both = await server.enter('per', cookie)
  expect((await morning(both, 'per')).wards.map(({ persona }) => persona)).toEqual(['per'])
  expect((await morning(both, 'lena')).wards).toHaveLength(2)
  // Bo is a nurse here, and in the other arena only manages.
  const bo = await server.enter('bo')
  server.alsoAs(bo, { id: 'bo-there', arena: anotherArena, person: person('bo'), unit: 'avd-5' })
  const asBo = await server.enter('bo', bo)
  expect((await morning(asBo, 'bo')).wards).toHaveLength(2)
  await boManages(server.second)
  expect((await morning(asBo, 'bo')).wards.map(({ huddle }) => huddle)).toEqual([here])
})
