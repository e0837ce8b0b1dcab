import { afterEach, expect, test } from 'vitest'
import type { StaffUnit } from '../../shared/api.ts'
import { localDate } from '../../shared/core/time.ts'
import { person, seedArena } from '../support/arena.ts'
import { boManages } from '../support/manager.ts'
import { planMorning } from '../support/morning.ts'
import { openPerson, until } from '../support/people.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
const open: { close(): void }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) each.close()
  await server.close()
})

const maria = { person: person('maria'), unit: 'bla-kusten' }
const per = { person: person('per'), unit: 'hogsby-bistand' }

async function come(persona: string, huddle: string, seat = true) {
  const { connection, watch } = openPerson(server.url, await server.enter(persona), persona)
  open.push(connection)
  const packets: string[] = []
  connection.onUpdate((update) => void packets.push(JSON.stringify(update)))
  const live = watch(huddle, seat)
  await until('the meeting', () => live.meeting.value)
  const given = () => ({ huddle, seat: live.meeting.value?.me.seat ?? '' })
  return { ...live, packets, given }
}

async function hall() {
  server = await startServer({ seed: seedArena })
  const huddle = await planMorning(server.store, localDate(Date.now()))
  const before = await come('anna', huddle, false)
  expect(await before.give('openHall', { huddle })).toBeNull()
  return {
    huddle,
    anna: await come('anna', huddle),
    lena: await come('lena', huddle),
    per: await come('per', huddle),
  }
}

test('who sits in the ward’s room reaches everyone in the circle, and nobody who waits', async () => {
  const { huddle, anna, lena, per: held } = await hall()
  expect(await anna.give('start', { huddle })).toBeNull()
  await until('the first patient', () => lena.patient.value)
  await until('Per waits', () => held.place.value?.at === 'held')
  const sent = held.packets.length
  expect(await anna.give('tickCompanion', { ...anna.given(), ...maria, observes: false })).toBeNull()
  expect(await anna.give('countUnnamed', { ...anna.given(), unnamed: 2 })).toBeNull()
  const room = await until('Maria in the ward’s room', () => {
    const here = lena.people.value?.here.filter(({ unit }) => unit !== 'oskarshamn-bistand') ?? []
    return here[0]?.unnamed === 2 && here
  })
  expect(room).toMatchObject([
    { name: 'Anna Lind', unitName: 'Avdelning 5', unnamed: 2 },
    { name: 'Maria Holm', unitName: 'Blå Kustens HC', seat: anna.meeting.value?.me.seat },
  ])
  expect(held.packets).toHaveLength(sent)
  expect(held.people.value?.here).toEqual([])
  expect(await held.give('tickCompanion', { ...anna.given(), ...per, observes: false })).toEqual({
    code: 'notYours',
  })
  expect(server.store.folds.huddle(huddle).companies[anna.given().seat]?.people).toHaveLength(1)
})

test('a stranger in the room is told to the lead alone before Next, and goes with a tick', async () => {
  const { huddle, anna, lena } = await hall()
  expect(await anna.give('start', { huddle })).toBeNull()
  const first = await until('the first patient', () => anna.patient.value)
  expect(await anna.give('tickCompanion', { ...anna.given(), ...per, observes: false })).toBeNull()
  const strangers = await until(
    'the stranger',
    () => anna.upNext.value?.strangers[0] && anna.upNext.value.strangers,
  )
  expect(strangers).toMatchObject([
    { name: 'Per Åberg', unitName: 'Bistånd Högsby', roomName: 'Avdelning 5' },
  ])
  await until('Lena sees who is there', () =>
    lena.people.value?.here.some(({ name }) => name === 'Per Åberg'),
  )
  expect([lena.people.value?.strangers, lena.upNext.value]).toEqual([[], null])
  expect(await anna.give('next', { huddle, from: first.item })).toEqual({ code: 'strangerInRoom' })
  expect(anna.patient.value?.item).toBe(first.item)
  expect(await anna.give('untickCompanion', { ...anna.given(), person: per.person })).toBeNull()
  expect(await anna.give('next', { huddle, from: first.item })).toBeNull()
  await until('the next patient', () => lena.patient.value && lena.patient.value.item !== first.item)
})

test('everyone in the arena is told the same of who works where, and who has no part in the care', async () => {
  server = await startServer({ seed: seedArena })
  const ask = async (persona: string, cookie: string) => {
    const headers = { origin: server.url, cookie, 'x-persona': persona }
    const answer = await fetch(`${server.url}/api/staff`, { headers })
    return { status: answer.status, text: await answer.text() }
  }
  const [anna, held, bo] = [await server.enter('anna'), await server.enter('per'), await server.enter('bo')]
  await boManages(server.store)
  const { status, text } = await ask('anna', anna)
  expect([status, (await ask('per', held)).text]).toEqual([200, text])
  const staff: { answer: StaffUnit[] } = JSON.parse(text)
  expect(staff.answer.find(({ unit }) => unit === 'avd-5')).toMatchObject({ phone: '070-1740605' })
  expect(staff.answer.find(({ unit }) => unit === 'avd-5')?.people).toEqual([
    { person: person('anna'), name: 'Anna Lind', inCare: true, manages: false },
    { person: person('bo'), name: 'Bo Ek', inCare: false, manages: true },
  ])
  expect((await ask('bo', bo)).status).toBe(403)
})
