import { afterEach, expect, test } from 'vitest'
import { localDate } from '../../shared/core/time.ts'
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

async function look(persona: string, huddle: string, seat: boolean) {
  const { connection, watch } = openPerson(server.url, await server.enter(persona), persona)
  open.push(connection)
  const live = watch(huddle, seat)
  await until('the meeting', () => live.meeting.value)
  return live
}

test('who looks on from another unit sees nothing move between beats; a colleague sees all at once', async () => {
  server = await startServer({ seed: seedArena, now: () => now })
  const huddle = await planMorning(server.store, localDate(now))
  const before = await look('anna', huddle, false)
  expect(await before.give('openHall', { huddle })).toBeNull()
  const lead = await look('anna', huddle, true)
  const per = await look('per', huddle, false)
  const bo = await look('bo', huddle, false)
  await until('the hall', () => per.meeting.value?.status === 'hall')
  const seen = per.seen.value

  expect(await lead.give('start', { huddle })).toBeNull()
  const first = await until('the first', () => lead.patient.value)
  now += 4_000
  expect(await lead.give('next', { huddle, from: first.item })).toBeNull()
  await until('the second', () => lead.patient.value && lead.patient.value.item !== first.item)
  const stateOf = () => bo.agenda.value?.blocks[0]?.items.find(({ item }) => item === first.item)?.state
  await until('done, on the ward', () => stateOf() === 'done')
  expect(per.seen.value).toBe(seen)
  expect(per.meeting.value?.status).toBe('hall')

  now += 30_000
  await until('the beat', () => per.meeting.value?.status === 'running', 10_000)
})
