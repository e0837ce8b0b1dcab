import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../server/ids.ts'
import { readNotes, readOwn, readTasks } from '../../server/notes/notes.ts'
import { rehearsalArena, seedRehearsal } from '../../server/rehearsal/rehearsal.ts'
import { openStore, type Store } from '../../server/store/store.ts'
import type { PersonaOffer } from '../../shared/api.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import { instantAt } from '../../shared/core/time.ts'
import { huddleKey } from '../../shared/huddle/rules/plan.ts'
import { give } from '../support/arena.ts'

const now = instantAt('2026-11-23', '07:50')
const clock = { at: now }
let store: Store
let personas: readonly PersonaOffer[]

/** Friday's meeting has been held; Monday's is planned. */
beforeAll(async () => {
  store = openStore({
    arena: rehearsalArena,
    file: ':memory:',
    migrations: 'migrations/arena',
    now: () => clock.at,
    newId,
  })
  personas = await seedRehearsal(store, clock)
})
afterAll(() => store.close())

const huddleOf = (day: string) => store.folds.claimed(huddleKey('avd-5', day)) ?? ''
const friday = () => huddleOf('2026-11-20')
const monday = () => huddleOf('2026-11-23')

function as(id: string) {
  const found = personas.find((persona) => persona.id === id)
  if (!found) throw new Error(`nobody is called ${id}`)
  return { person: found.person, unit: found.unit }
}

function whole<Answer extends object>(answer: Answer): Exclude<Answer, Refusal> {
  if ('code' in answer) throw new Error(String(answer.code))
  return answer as Exclude<Answer, Refusal>
}

test("the ward's notes have everyone, every minute and every patient", () => {
  const notes = whole(readNotes(store, as('anna-lind'), friday(), now))
  expect(notes).toMatchObject({ whole: true, day: '2026-11-20', leadName: 'Anna Lind', practice: true })
  expect(notes.time?.startDelay).toBe(2)
  expect(notes.patients).toHaveLength(10)
  const missing = notes.parties.filter(({ people }) => people.length === 0).map(({ unit }) => unit)
  expect(missing.sort()).toEqual(['monsteras-hemtjanst', 'psykiatrin'])
  const late = notes.parties.find(({ unit }) => unit === 'monsteras-bistand')?.people
  expect(late?.map(({ spans }) => spans?.map(({ from }) => from > instantAt('2026-11-20', '08:40')))).toEqual(
    [[true]],
  )
  const skipped = notes.patients.find(({ outcome }) => outcome === 'skipped')
  expect(skipped).toMatchObject({
    family: 'Svensson',
    skip: { reason: 'partyMissing', words: 'Psykiatrin kunde inte vara med' },
  })
  const bo = notes.patients.find(({ family }) => family === 'Ahlgren')
  expect(bo?.entries.map(({ state, text }) => [state, text])).toEqual([
    ['superseded', 'Hem klockan 11 när blodtrycket är taget.'],
    ['open', 'Hem klockan 13 när blodtrycket är taget.'],
    ['done', 'Boka sjukresa'],
  ])
})

test('a date that moved after the huddle is in its notes as it stood then', () => {
  const notes = whole(readNotes(store, as('anna-lind'), friday(), now))
  expect(notes.patients.find(({ family }) => family === 'Nilsson')?.estimate?.day).toBe('2026-11-24')
})

test('the municipality of Högsby reads of its own patients, and not a name more', () => {
  const notes = whole(readNotes(store, as('per-aberg'), friday(), now))
  expect(notes.patients.map(({ family, whole: all }) => [family, all])).toEqual([
    ['Nilsson', true],
    ['Svensson', false],
  ])
  expect(notes.time).toBeNull()
  const said = JSON.stringify(notes)
  for (const other of ['Karlsson', 'Sjöberg', 'Mönsterås', 'Duschstol', 'Psykiatri'])
    expect(said).not.toContain(other)
})

test('who reads leaves a row for each patient before the answer, and none for the others', () => {
  const before = new Map(caseIds().map((id) => [id, store.access.ofCase(id).length]))
  const notes = whole(readNotes(store, as('per-aberg'), friday(), now))
  for (const id of caseIds()) {
    const rows = store.access.ofCase(id).slice(before.get(id))
    const read = notes.patients.some((patient) => patient.case === id)
    expect(rows.map(({ unit, purpose }) => [unit, purpose])).toEqual(
      read ? [['hogsby-hemtjanst', 'notes']] : [],
    )
  }
})

test('nobody reads without a commission held today, and no notes before the end', () => {
  const stranger = { person: as('per-aberg').person, unit: 'avd-5' }
  for (const read of [readNotes, readTasks, readOwn])
    expect(read(store, stranger, friday(), now)).toEqual({ code: 'notYours' })
  expect(readNotes(store, as('anna-lind'), monday(), now)).toEqual({ code: 'notNow' })
  expect(readNotes(store, as('anna-lind'), 'f'.repeat(32), now)).toEqual({ code: 'notFound' })
})

test("the ward's tasks, bed by bed; others have nothing there", () => {
  const tasks = whole(readTasks(store, as('mikael-berglund'), friday(), now))
  const lines = tasks.beds.map(({ bed, tasks: of }) => [bed, of.map(({ text, done }) => [text, done])])
  expect(lines).toEqual([
    ['10:1', [['Bjud in till samtal med Kaj och hans bror', false]]],
    ['12:1', [['Boka sjukresa', true]]],
    ['13:2', [['Prova trappan med Maj', false]]],
  ])
  expect(tasks.inform.find(({ family }) => family === 'Ahlgren')).toMatchObject({
    news: ['Hem klockan 13 när blodtrycket är taget.'],
    patient: true,
    nextOfKin: false,
  })
  expect(tasks.inform.map(({ family }) => family)).not.toContain('Holm')
  expect(readTasks(store, as('lena-strom'), friday(), now)).toEqual({ code: 'onlyTheWard' })
})

test('a party takes with it what it took on, when it is needed next, and who came home', () => {
  const own = whole(readOwn(store, as('lena-strom'), friday(), now))
  expect(own.open.map(({ family, text, answer }) => [family, text, answer]).sort()).toEqual([
    ['Holm', 'Tid för såromläggning hemma', 'takes'],
    ['Karlsson', 'Första insulinbesöket bekräftas med tid', 'takes'],
  ])
  expect(own).toMatchObject({ done: 3, left: 0, next: { day: '2026-11-23', patients: 2 }, home: [] })
  const today = whole(readOwn(store, as('lena-strom'), monday(), now))
  expect(today.home).toEqual([expect.objectContaining({ family: 'Holm', on: '2026-11-20' })])
  expect(today).toMatchObject({ done: 0, left: 3, next: { day: '2026-11-24' } })
})

test('what is overdue says so, and what is done is kept apart', async () => {
  const samrehab = whole(readOwn(store, as('jonas-falk'), monday(), now))
  expect(samrehab.open.map(({ text, overdue }) => [text, overdue])).toEqual([
    ['Duschstol och toaförhöjning hem till Elsa', true],
  ])
  const [{ case: id, entry } = { case: '', entry: '' }] = samrehab.open
  await give(store, 'doneAction', { case: id, entry }, as('jonas-falk'))
  const after = whole(readOwn(store, as('jonas-falk'), monday(), now))
  expect([after.open.length, after.finished.map((one) => one.entry)]).toEqual([0, [entry]])
})

test('a death silences every reminder at once', async () => {
  const id = caseIds().find((one) => store.folds.case(one).identity.family === 'Persson') ?? ''
  expect(whole(readOwn(store, as('annika-rosen'), monday(), now)).open).toHaveLength(1)
  await give(store, 'endEpisode', { case: id, how: 'deceased' }, as('anna-lind'))
  expect(whole(readOwn(store, as('annika-rosen'), monday(), now)).open).toEqual([])
  expect(
    whole(readTasks(store, as('anna-lind'), friday(), now)).inform.map(({ case: of }) => of),
  ).not.toContain(id)
})

test('a correction made after the meeting stands in its notes', async () => {
  const id = caseIds().find((one) => store.folds.case(one).identity.family === 'Dahl') ?? ''
  const [agreed] = store.folds.case(id).entries
  if (!agreed) throw new Error('nothing was agreed about Inger')
  const content = { ...agreed.content, text: 'Hem som planerat. Systern hämtar.' }
  await give(store, 'writeEntry', { case: id, huddle: null, content, supersedes: agreed.id }, as('anna-lind'))
  const notes = whole(readNotes(store, as('maria-ek'), friday(), now))
  expect(
    notes.patients.find(({ case: of }) => of === id)?.entries.map(({ from, state }) => [from, state]),
  ).toEqual([
    ['here', 'superseded'],
    ['afterwards', 'open'],
  ])
})

test('who struck a line, and when, stands in the notes beside who wrote it', async () => {
  const id = caseIds().find((one) => store.folds.case(one).identity.family === 'Dahl') ?? ''
  const entry = store.folds.case(id).entries.at(-1)?.id ?? ''
  const linesOf = () =>
    whole(readNotes(store, as('maria-ek'), friday(), now)).patients.find(({ case: of }) => of === id)?.entries
  expect(linesOf()?.at(-1)).toMatchObject({ state: 'open', closed: null })
  await give(store, 'strikeEntry', { case: id, huddle: null, entry }, as('mikael-berglund'))
  const closed = { at: now, byName: 'Mikael Berglund' }
  expect(linesOf()?.at(-1)).toMatchObject({ byName: 'Anna Lind', state: 'struck', closed })
  await give(store, 'restoreEntry', { case: id, huddle: null, entry }, as('anna-lind'))
  expect(linesOf()?.at(-1)).toMatchObject({ state: 'open', closed: null })
})

test('what is confidential is in no notes, no tasks and in nothing a party takes with it, not for the named either', async () => {
  const id = caseIds().find((one) => store.folds.case(one).identity.family === 'Karlsson') ?? ''
  const text = 'Nykter sedan i våras'
  const readers = [as('lena-strom'), as('mikael-berglund')]
  await give(store, 'writeConfidential', { case: id, text, ground: 'consent', readers }, as('anna-lind'))
  for (const who of ['anna-lind', 'mikael-berglund', 'lena-strom'])
    for (const read of [readNotes, readTasks, readOwn])
      for (const day of [friday(), monday()])
        expect(JSON.stringify(read(store, as(who), day, now))).not.toContain(text)
})

const caseIds = () =>
  store.log.streams().flatMap((stream) => (stream.startsWith('case:') ? [stream.slice('case:'.length)] : []))
