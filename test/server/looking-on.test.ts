import { afterEach, expect, test } from 'vitest'
import { bySystem } from '../../server/huddle/system.ts'
import { localDate } from '../../shared/core/time.ts'
import { person, seedArena } from '../support/arena.ts'
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

/** The morning's meeting, its hall open. */
async function openMorning(): Promise<string> {
  server = await startServer({ seed: seedArena, now: () => now })
  const huddle = await planMorning(server.store, localDate(now))
  const before = await look('anna', huddle, false)
  expect(await before.give('openHall', { huddle })).toBeNull()
  return huddle
}

test('who looks on from another unit sees nothing move between beats; a colleague sees all at once', async () => {
  const huddle = await openMorning()
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

test('before the first patient too, what is moved before a party reaches it as its own window, on the beat', async () => {
  const huddle = await openMorning()
  const lead = await look('anna', huddle, true)
  const per = await look('per', huddle, true)
  await until('the hall', () => per.place.value?.at === 'hall' && per.window.value)
  const [window, seen] = [per.window.value, per.seen.value]

  const order = () => lead.agenda.value?.blocks.flatMap(({ items }) => items.map(({ item }) => item)) ?? []
  const [first = ''] = order()
  expect(await lead.give('moveItem', { huddle, item: first, before: null })).toBeNull()
  await until('last, on the ward', () => order().at(-1) === first)
  expect(await per.give('setLane', { case: '0'.repeat(32), mark: null, line: null })).toEqual({
    code: 'notFound',
  })
  expect([per.window.value, per.seen.value]).toEqual([window, seen])

  now += 30_000
  await until('the beat', () => per.window.value?.from !== window?.from, 10_000)
})

test('opened again and again between two beats, the page tells no more of the turns of others', async () => {
  const huddle = await openMorning()
  const lead = await look('anna', huddle, true)
  expect(await lead.give('start', { huddle })).toBeNull()
  const first = await until('the first', () => lead.patient.value)
  const held = async () => {
    const per = await look('per', huddle, true)
    await until('Per waits', () => per.place.value?.at === 'held' && per.window.value)
    return per.window.value
  }
  const told = await held()
  expect(await lead.give('extend', { huddle, from: first.item, minutes: 15 })).toBeNull()
  expect(await held()).toEqual(told)
  const outside = await look('per', huddle, false)
  expect(outside.window.value).toEqual(told)
  now += 30_000
  expect((await held())?.from).toBeGreaterThan(told?.from ?? Number.POSITIVE_INFINITY)
})

test('what one who waits answers stands on the own screen at once, and nothing else moves', async () => {
  const huddle = await openMorning()
  const lead = await look('anna', huddle, true)
  const per = await look('per', huddle, true)
  expect(await lead.give('start', { huddle })).toBeNull()
  const first = await until('the first', () => lead.patient.value)
  await until('Per waits', () => per.place.value?.at === 'held')
  expect(await lead.give('next', { huddle, from: first.item })).toBeNull()
  await until('the second', () => lead.patient.value && lead.patient.value.item !== first.item)
  const [window, seen] = [per.window.value, per.seen.value]

  const own = () => per.agenda.value?.blocks[0]?.items[0]
  const body = { case: own()?.case ?? '', mark: 'ready', line: 'Larm på plats' } as const
  expect(await per.give('setLane', body)).toBeNull()
  expect(own()?.detail?.ourLine).toBe('Larm på plats')
  expect(per.seen.value).toBe(seen + 1)
  expect(per.window.value).toBe(window)
})

test('every beat comes, and is as long whatever the hidden turns do', async () => {
  const lengths: number[][] = []
  for (const isBusy of [false, true]) {
    const huddle = await openMorning()
    const lead = await look('anna', huddle, true)
    expect(await lead.give('start', { huddle })).toBeNull()
    const first = await until('the first', () => lead.patient.value)
    const seat = 'b'.repeat(32)
    const got: number[] = []
    const per = server.hub.watch(
      huddle,
      { person: person('per'), unit: 'hogsby-bistand', seat },
      ({ own, slices }) => got.push(Buffer.byteLength(own + slices)),
    )
    await bySystem(
      server.store,
      'takeSeat',
      { huddle, seat, person: person('per'), unit: 'hogsby-bistand' },
      seat,
    )
    got.length = 0
    if (isBusy) expect(await lead.give('extend', { huddle, from: first.item, minutes: 5 })).toBeNull()
    for (let beat = 1; beat <= 1; beat++) {
      now += 30_000
      await until('a beat', () => got.length === beat, 10_000)
    }
    lengths.push([...got])
    server.hub.unwatch(per)
    for (const each of open.splice(0)) each.close()
    if (!isBusy) await server.close()
  }
  expect(lengths[0]).toEqual([1024])
  expect(lengths[1]).toEqual(lengths[0])
}, 40_000)
