import { afterEach, beforeEach, expect, test } from 'vitest'
import { createEntryLine } from '../../client/screens/huddle/entryLine.ts'
import { createOpen } from '../../client/screens/huddle/open.ts'
import { localDate } from '../../shared/core/time.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import { give, person, seedArena } from '../support/arena.ts'
import { planMorning } from '../support/morning.ts'
import { type LiveHuddle, openPerson, until } from '../support/people.ts'
import { startServer, type TestServer } from '../support/server.ts'

const anna = { person: person('anna'), unit: 'avd-5' }
let server: TestServer
let huddle = ''
const open: { close(): void }[] = []
beforeEach(async () => {
  server = await startServer({ seed: seedArena })
  huddle = await planMorning(server.store, localDate(Date.now()))
  await give(server.store, 'openHall', { huddle }, anna)
})
afterEach(async () => {
  for (const each of open.splice(0)) each.close()
  await server.close()
})

async function join(persona: string): Promise<LiveHuddle> {
  const { connection, watch } = openPerson(server.url, await server.enter(persona), persona)
  open.push(connection)
  const live = watch(huddle)
  await until(`${persona} is in`, () => live.meeting.value)
  return live
}
const item = () => currentItem(server.store.folds.huddle(huddle))
const showing = (live: LiveHuddle) => until('the open patient', () => live.patient.value && showsOpen(live))
const showsOpen = (live: LiveHuddle) => live.patient.value?.case === item()?.case
const turn = (type: 'next' | 'back') => give(server.store, type, { huddle, from: item()?.id ?? '' }, anna)

test('a line that comes too late is never the next patient’s: nothing of it is sent there, and it is back with its own', async () => {
  const [bo, lena] = await Promise.all([join('bo'), join('lena')])
  await give(server.store, 'start', { huddle }, anna)
  await Promise.all([showing(bo), showing(lena)])
  const line = createEntryLine(bo)
  open.push({ close: line.dispose })
  line.write('Sonen säger något i förtroende', 30)
  await until('the draft at the other end', () => lena.drafts.value?.length === 1)

  const before = item()?.case
  const heard: string[] = []
  const stop = lena.drafts.subscribe((drafts) => heard.push(`${item()?.case} ${JSON.stringify(drafts)}`))
  // The lead is a moment before: the page has not heard of it yet.
  await turn('next')
  expect(await line.save()).toBe(false)
  await until('the next patient', () => item() && item()?.case !== before)
  await Promise.all([showing(bo), showing(lena)])
  expect(line.draft.value.text).toBe('')
  await until('a beat of drafts', () => lena.drafts.value?.length === 0)
  expect(heard.filter((each) => each.includes('förtroende') && !each.startsWith(before ?? ''))).toEqual([])
  stop()

  await turn('back')
  await until('the patient before', () => item()?.case === before)
  await showing(bo)
  await until('the line again', () => line.draft.value.text === 'Sonen säger något i förtroende')
  await showing(lena)
  expect(lena.drafts.value, 'half-written at the close, it is its author’s').toEqual([])
  expect(await line.save()).toBe(true)
})

test('an entry takes the place of its draft in the same turn', async () => {
  const [bo, lena] = await Promise.all([join('bo'), join('lena')])
  await give(server.store, 'start', { huddle }, anna)
  await Promise.all([showing(bo), showing(lena)])
  const line = createEntryLine(bo)
  open.push({ close: line.dispose })
  const both: number[] = []
  line.write('Ringer dottern', 14)
  await until('the draft at the other end', () => lena.drafts.value?.length === 1)
  const stop = lena.patient.subscribe((patient) => {
    if (patient?.entries.length === 1) both.push(lena.drafts.peek()?.length ?? 0)
  })
  expect(await line.save()).toBe(true)
  await until('the entry', () => lena.patient.value?.entries.length === 1)
  stop()
  expect(both[0]).toBe(0)
  expect(line.draft.value.text).toBe('')
})

test('a half-written line is shown to those it was written before, and is its author’s own before anyone else', async () => {
  const [bo, lena] = await Promise.all([join('bo'), join('lena')])
  await give(server.store, 'start', { huddle }, anna)
  await Promise.all([showing(bo), showing(lena)])
  const patient = item()?.case ?? ''
  for (const { id } of server.store.folds.case(patient).bases)
    await give(server.store, 'withdrawBasis', { case: patient, basis: id }, anna)
  await until('the ward alone', () => lena.place.value?.at === 'held')
  const line = createEntryLine(bo)
  open.push({ close: line.dispose })
  await showing(bo)
  line.write('Bara för avdelningen', 20)
  const anna2 = await join('anna')
  await until('the draft on the ward', () => anna2.drafts.value?.length === 1)

  const consent = { case: patient, huddle, kind: 'consent', parties: 'all' } as const
  await give(server.store, 'recordBasis', consent, anna)
  await showing(lena)
  await until('it is the author’s own', () => anna2.drafts.value?.length === 0)
  expect(bo.drafts.value?.map(({ text }) => text)).toEqual(['/å Bara för avdelningen'])
  expect(lena.drafts.value).toEqual([])

  await turn('next')
  await until('another patient', () => item()?.case !== patient && showsOpen(bo))
  await turn('back')
  await showing(bo)
  await until('the line again', () => line.draft.value.text === 'Bara för avdelningen')
  await showing(lena)
  expect(lena.drafts.value).toEqual([])
  line.write('Bara för avdelningen nu', 23)
  await until(
    'written on, it is for all',
    () => lena.drafts.value?.[0]?.text === '/å Bara för avdelningen nu',
  )
})

test.each(['next', 'end'] as const)(
  '%s is for the patient it was pressed at: one who is opened while something is kept is not passed over',
  async (press) => {
    const lead = await join('anna')
    await give(server.store, 'start', { huddle }, anna)
    await showing(lead)
    const model = createOpen(lead)
    open.push({ close: model.dispose })
    let keep = () => {}
    model.keepBeforeNext(
      () =>
        new Promise((resolve) => {
          keep = () => resolve(true)
        }),
    )
    const pressed = model[press]()
    await turn('next')
    await showing(lead)
    const now = item()?.id
    keep()
    await pressed
    const { status, door } = server.store.folds.huddle(huddle)
    expect([status, door.closing, item()?.id]).toEqual(['running', null, now])
  },
)
