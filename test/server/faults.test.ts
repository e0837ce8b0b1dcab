import Database from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import { localDate } from '../../shared/core/time.ts'
import { seedArena } from '../support/arena.ts'
import { lookAt } from '../support/lookingAt.ts'
import { addDal, planMorning } from '../support/morning.ts'
import { openPerson, until } from '../support/people.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
const open: { close(): void }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) each.close()
  await server.close()
})

/** The disk takes nothing more into this table, until it does again. */
function broken(table: 'access' | 'draft' | 'event', when = '1'): () => void {
  const beside = new Database(server.arenaFile)
  beside.exec(
    `create trigger broken before insert on ${table} when ${when} begin select raise(abort, 'disk full'); end`,
  )
  return () => {
    beside.exec('drop trigger broken')
    beside.close()
  }
}

async function join(persona: string, huddle: string) {
  const { connection, watch } = openPerson(server.url, await server.enter(persona), persona)
  open.push(connection)
  const live = watch(huddle)
  await until(`${persona} is in`, () => live.place.value && live.place.value.at !== 'outside')
  return live
}

async function running() {
  server = await startServer({ seed: seedArena })
  const huddle = await planMorning(server.store, localDate(Date.now()))
  const { connection, watch } = openPerson(server.url, await server.enter('anna'), 'anna')
  open.push(connection)
  const before = watch(huddle, false)
  await until('the plan', () => before.meeting.value)
  expect(await before.give('openHall', { huddle })).toBeNull()
  before.dispose()
  const lead = watch(huddle)
  await until('the hall', () => lead.place.value?.at === 'hall')
  return { huddle, lead }
}

const what = () => server.faults.map((it) => it.what)

test('whose access row cannot be written is shown nothing, all others are, and it mends itself', async () => {
  const { huddle, lead } = await running()
  const mend = broken('access', "new.unit = 'oskarshamn-bistand'")
  const { connection, watch } = openPerson(server.url, await server.enter('lena'), 'lena')
  open.push(connection)
  const lena = watch(huddle)
  await until('a row that could not be', () => what().includes('no access row could be opened'))
  const per = await join('per', huddle)
  expect(await lead.give('start', { huddle })).toBeNull()
  await until('the lead has the patient', () => lead.patient.value)
  await until('Per waits', () => per.place.value?.at === 'held')
  expect(lena.seen.value).toBe(0)
  mend()
  await until('Lena has the patient too', () => lena.patient.value, 12_000)
})

test('what people write is kept until the disk takes it', async () => {
  const { huddle, lead } = await running()
  expect(await lead.give('start', { huddle })).toBeNull()
  await until('a patient', () => lead.patient.value)
  const mend = broken('draft')
  lead.draft('entry', 'Halvskriven rad')
  await until('a save that failed', () => what().includes('drafts could not be saved yet'))
  mend()
  await until('saved', () => server.store.drafts.all().some(({ text }) => text === 'Halvskriven rad'))
})

test('a lead who is gone while the disk takes nothing is missed once it does', async () => {
  let ahead = 0
  server = await startServer({ seed: seedArena, now: () => Date.now() + ahead })
  const huddle = await planMorning(server.store, localDate(Date.now()))
  const { connection, watch } = openPerson(server.url, await server.enter('anna'), 'anna')
  open.push(connection)
  const lead = watch(huddle, false)
  await until('the plan', () => lead.meeting.value)
  expect(await lead.give('openHall', { huddle })).toBeNull()
  const mend = broken('event')
  ahead = 11_000
  await until('a look that failed', () => what().includes('chairs were not looked at'))
  mend()
  await until('everyone is told', () => lead.meeting.value?.lead.lost)
})

test('a page is not followed while nobody can be written down as looking; one that is, is told when it can be again', async () => {
  server = await startServer({ seed: seedArena })
  const day = localDate(Date.now())
  await planMorning(server.store, day)
  const one = await lookAt(server, 'per', { is: 'preread' })
  open.push(one.connection)
  const mend = broken('access')
  await addDal(server.store, day)
  await until('a row that could not be', () => what().includes('no access row could be opened'))
  expect(await one.heard()).toBe(0)
  const other = await lookAt(server, 'lena', { is: 'own' }).catch((error: Error) => error.message)
  expect(other).toBe('not followed: internal')
  mend()
  await until('Per', () => one.told() === 1)
})
