import { afterEach, expect, test } from 'vitest'
import { localDate } from '../../shared/core/time.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import type { Update } from '../../shared/socket.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'
import { openPerson, until } from '../support/people.ts'
import { startServer, type TestServer } from '../support/server.ts'

let server: TestServer
let now = Date.parse('2026-11-23T08:00:05Z')
const anna = { person: person('anna'), unit: 'avd-5' }
const open: { close(): void }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) each.close()
  await server.close()
})

async function look(persona: string, huddle: string, seat = true) {
  const { connection, watch } = openPerson(server.url, await server.enter(persona), persona)
  open.push(connection)
  const sent: Update[] = []
  connection.onUpdate((update) => void sent.push(update))
  const live = watch(huddle, seat)
  await until('the meeting', () => live.meeting.value)
  return { ...live, sent }
}

async function planned(): Promise<string> {
  server = await startServer({ seed: seedArena, now: () => now })
  return planMorning(server.store, localDate(now))
}

const readAnswers = { how: 'readAnswers' } as const

test('before the meeting a party says how to go on without it, and the lead reads it in the hall', async () => {
  const huddle = await planned()
  const per = await look('per', huddle, false)
  const instead = { how: 'call', phone: '070-174 06 05' } as const
  expect(await per.give('sayAbsent', { huddle, instead })).toBeNull()
  await until('what we have said', () => per.said.value?.absence)
  await give(server.store, 'openHall', { huddle }, anna)
  const lead = await look('anna', huddle)
  const party = () => lead.people.value?.missing.find(({ unit }) => unit === 'hogsby-bistand')
  await until('the roll call', party)
  expect(party()?.instead).toEqual(instead)
  expect(await per.give('takeBackAbsence', { huddle })).toBeNull()
  await until('taken back', () => party()?.instead === null)
})

test('what one who waits says shows at once on its own screen, and moves no byte of another who waits', async () => {
  const huddle = await planned()
  await give(server.store, 'openHall', { huddle }, anna)
  const lead = await look('anna', huddle)
  const [lena, maria] = [await look('lena', huddle), await look('maria', huddle)]
  const items = server.store.folds.huddle(huddle).items
  const ofHogsby = items.find(({ block }) => block.payer === 'hogsby')?.id ?? ''
  await give(server.store, 'start', { huddle, to: ofHogsby }, anna)
  await until('Högsby is open', () => lead.patient.value?.payer.startsWith('Högsby'))
  await until('both wait', () => [lena, maria].every(({ place }) => place.value?.at === 'held'))

  const before = maria.sent.length
  expect(await lena.give('sayAbsent', { huddle, instead: readAnswers })).toBeNull()
  const seat = lena.meeting.value?.me.seat ?? ''
  expect(await lena.give('sayUndisturbed', { huddle, seat, is: true })).toBeNull()
  await until('on her own screen', () => lena.said.value?.undisturbed && lena.said.value.absence)
  // A round trip: whatever was on its way to her has come.
  expect(await maria.give('takeBackAbsence', { huddle })).toEqual({ code: 'alreadyDone' })
  expect(maria.sent).toHaveLength(before)

  now += 30_000
  await until('the beat', () => maria.sent.length > before, 12_000)
  const [beat] = maria.sent.slice(before)
  expect(Object.keys(beat?.slices ?? {})).toEqual(['window', 'call'])
  // Sent, it has spaces in place of a room that is not there.
  const { length } = JSON.stringify('0'.repeat(32))
  expect(Buffer.byteLength(JSON.stringify(beat))).toBe(1024 - (length - 'null'.length))
})

test('nobody says it for another’s seat, and nonsense is refused and changes nothing', async () => {
  const huddle = await planned()
  await give(server.store, 'openHall', { huddle }, anna)
  const [lena, maria] = [await look('lena', huddle), await look('maria', huddle)]
  const { head } = { head: () => server.store.log.since(`huddle:${huddle}`, 0).length }
  const was = head()
  const seat = maria.meeting.value?.me.seat ?? ''
  expect(await lena.give('sayUndisturbed', { huddle, seat, is: true })).toEqual({ code: 'notYours' })
  for (const instead of [
    { how: 'call', phone: 'Gun Nilsson' },
    { how: 'colleague', person: person('maria') },
    { how: 'elsewise' },
  ]) {
    const refusal = await lena.give('sayAbsent', { huddle, instead: instead as never })
    expect(refusal?.code).toBe('malformed')
  }
  expect(head()).toBe(was)
})

test('a party inside another ward’s meeting is shown as busy until its own patients there are through, and free when they are', async () => {
  const huddle = await planned()
  const other = await anotherWard()
  await give(server.store, 'openHall', { huddle }, anna)
  const per = await look('per', other.huddle)
  await give(server.store, 'start', { huddle: other.huddle }, other.lead)
  await until('inside the other', () => per.place.value?.at === 'inside')
  const lead = await look('anna', huddle)
  const party = () => lead.people.value?.missing.find(({ unit }) => unit === 'hogsby-bistand')
  await until('the roll call', party)
  expect(party()?.busyUntil).toBe(Math.round(now / 60_000 + 5) * 60_000)
  expect(JSON.stringify(lead.sent)).not.toMatch(/Avdelning 6|Alm/)
  const from = currentItem(server.store.folds.huddle(other.huddle))?.id ?? ''
  await give(server.store, 'end', { huddle: other.huddle, from }, other.lead)
  await until('free, at the next look', () => party()?.busyUntil === null, 12_000)
})

/** Avdelning 6 meets the same morning, about one patient of Högsby. */
async function anotherWard() {
  const { store } = server
  const lead = { person: '8'.repeat(32), unit: 'avd-6' }
  const rest = { organisation: 'regionen', short: 'Avd 6', phone: '0491-1', alsoCalled: [] }
  await give(store, 'addUnit', {
    arena: store.arena,
    unit: 'avd-6',
    function: 'ward',
    name: 'Avdelning 6',
    ...rest,
  })
  for (const [who, name] of [
    [lead.person, 'Eva Norén'],
    ['9'.repeat(32), 'Sofia Winge'],
  ] as const) {
    const works = { membership: who, person: who, name, unit: 'avd-6', role: 'huddleLead' as const }
    await give(store, 'giveMembership', { arena: store.arena, ...works, from: '2020-01-01', to: null })
  }
  const times = { weekdays: [1, 2, 3, 4, 5, 6, 7], start: '03:30', minutesPerPatient: 5 }
  const schedule = { ...times, lead: lead.person, deputy: '9'.repeat(32) }
  await give(store, 'setSchedule', { arena: store.arena, ward: 'avd-6', schedule })
  const known = {
    given: 'Stina',
    family: 'Alm',
    number: null,
    birthDate: '1940-01-01',
    municipality: 'hogsby',
  }
  const facts = { ...known, healthCentre: null, bed: null, admittedOn: null, date: null, readySince: null }
  const day = localDate(now)
  await give(store, 'addPatient', { ward: 'avd-6', day, facts, basis: 'consent' }, lead)
  const { huddle } = (await give(store, 'planHuddle', { ward: 'avd-6', day }, lead)) as { huddle: string }
  await give(store, 'openHall', { huddle }, lead)
  return { huddle, lead }
}
