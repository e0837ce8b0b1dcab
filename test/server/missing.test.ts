import { afterEach, expect, test } from 'vitest'
import { localDate, minute } from '../../shared/core/time.ts'
import { seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'
import { openPerson, until } from '../support/people.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
let now = Date.parse('2026-11-23T08:00:05Z')
const open: { close(): void }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) each.close()
  await server.close()
})

async function come(persona: string, huddle: string, seat = true) {
  const { connection, watch } = openPerson(server.url, await server.enter(persona), persona)
  open.push(connection)
  const live = watch(huddle, seat)
  await until('the meeting', () => live.meeting.value)
  return live
}

test('time alone puts who is missing on the lead’s screen, and coming in takes it away again', async () => {
  server = await startServer({ seed: seedArena, now: () => now })
  const huddle = await planMorning(server.store, localDate(now))
  const before = await come('anna', huddle, false)
  expect(await before.give('openHall', { huddle })).toBeNull()
  const anna = await come('anna', huddle)
  const lena = await come('lena', huddle)
  expect(await anna.give('start', { huddle })).toBeNull()
  for (let turn = 1; turn < 3; turn++) {
    const open = await until('a patient', () => anna.patient.value)
    expect(await anna.give('next', { huddle, from: open.item })).toBeNull()
    await until('the next', () => anna.patient.value && anna.patient.value.item !== open.item)
  }
  expect(anna.upNext.value?.toCall).toBeNull()
  now += 2 * minute + 1_000
  const toCall = await until('the call', () => anna.upNext.value?.toCall, 15_000)
  const own = toCall.parties.find(({ unit }) => unit === 'hogsby-bistand')
  expect(own).toMatchObject({ name: 'Bistånd Högsby', phone: '070-1740605' })
  expect(own?.family).toMatch(/Nilsson|Olofsson/)
  expect(lena.upNext.value).toBeNull()
  await come('per', huddle)
  await until('only the health centre is missing', () => anna.upNext.value?.toCall?.parties.length === 1)
}, 30_000)
