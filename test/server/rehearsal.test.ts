import { mkdtempSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import personnummer from 'personnummer'
import { afterAll, expect, test } from 'vitest'
import { newId } from '../../server/ids.ts'
import { unitsOf } from '../../server/list/places.ts'
import { readList } from '../../server/list/read/list.ts'
import { practiceLists } from '../../server/rehearsal/lists.ts'
import { organisations, units } from '../../server/rehearsal/organisations.ts'
import { people } from '../../server/rehearsal/people.ts'
import { openRehearsal, rehearsalArena, seedRehearsal } from '../../server/rehearsal/rehearsal.ts'
import { ward2 } from '../../server/rehearsal/ward2.ts'
import { ward5 } from '../../server/rehearsal/ward5.ts'
import { openStore, type Store } from '../../server/store/store.ts'
import { readySince } from '../../shared/case/facets/readiness.ts'
import { factsOf } from '../../shared/case/facts.ts'
import { openActions } from '../../shared/case/openEntries.ts'
import type { CaseState } from '../../shared/case/state.ts'
import { isThrough } from '../../shared/case/through.ts'
import { fromInstant, instantAt, localDate } from '../../shared/core/time.ts'
import { agendaReason } from '../../shared/huddle/agenda.ts'
import { confirms } from '../../shared/huddle/confirms.ts'
import { huddleKey } from '../../shared/huddle/rules/plan.ts'
import { diff } from '../../shared/list/diff.ts'
import { disclosed } from '../../shared/policy/disclosed.ts'

const migrations = 'migrations/arena'
const patients = [...ward5, ...ward2]
const opened: Store[] = []
afterAll(() => {
  for (const store of opened) store.close()
})

const rehearsals = new Map<string, ReturnType<typeof seeded>>()

/** Seeded once for every test that asks for this morning: none of them changes it. */
function rehearse(day: string, time: string): ReturnType<typeof seeded> {
  const key = `${day} ${time}`
  const rehearsal = rehearsals.get(key) ?? seeded(day, time)
  rehearsals.set(key, rehearsal)
  return rehearsal
}

async function seeded(day: string, time: string) {
  const now = instantAt(day, time)
  const clock = { at: now }
  const store = openStore({ arena: rehearsalArena, file: ':memory:', migrations, now: () => clock.at, newId })
  opened.push(store)
  const personas = await seedRehearsal(store, clock)
  return { store, personas, now, clock, agenda: (ward: string) => agendaOf(store, ward, day) }
}

function agendaOf({ folds }: Store, ward: string, day: string) {
  const state = folds.huddle(folds.claimed(huddleKey(ward, day)) ?? '')
  return { state, cases: state.items.map((item) => folds.case(item.case)) }
}

test('every patient has a number that verifies and that nobody will ever be given', () => {
  for (const { number } of patients) {
    expect(personnummer.valid(number)).toBe(true)
    expect(Number(number.slice(8, 11))).toBeGreaterThanOrEqual(980)
  }
  expect(new Set(patients.map(({ number }) => number)).size).toBe(patients.length)
})

test('no telephone can ring anywhere: all are numbers that PTS keeps for books and films', () => {
  const numbers = units.map(({ phone }) => phone.replace(/\D/g, ''))
  expect(new Set(numbers).size).toBe(units.length)
  for (const number of numbers) {
    expect(Number(number)).toBeGreaterThanOrEqual(Number('0701740605'))
    expect(Number(number)).toBeLessThanOrEqual(Number('0701740699'))
  }
})

test('every organisation has someone to be, and every municipality its four functions', async () => {
  const { personas } = await rehearse('2026-11-23', '07:50')
  expect(new Set(personas.map(({ organisation }) => organisation))).toEqual(
    new Set(organisations.map(({ name }) => name)),
  )
  expect(personas.map(({ id }) => id)).toEqual(people.map(({ id }) => id))
  expect(new Set(personas.map(({ person }) => person)).size).toBe(people.length)
  for (const { organisation } of organisations.filter(({ principal }) => principal === 'municipality'))
    expect(units.filter((unit) => unit.organisation === organisation).map((unit) => unit.function)).toEqual([
      'needsAssessment',
      'homeNursing',
      'homeCare',
      'municipalRehab',
    ])
})

const mornings: [day: string, time: string, what: string][] = [
  ['2026-11-23', '07:50', 'a Monday morning'],
  ['2026-11-25', '14:03', 'an afternoon in mid-week'],
  ['2026-11-29', '23:58', 'late on a Sunday'],
  ['2026-10-26', '00:01', 'the night after clocks went back'],
  ['2026-04-07', '06:00', 'the day after Easter'],
  ['2027-01-04', '08:15', 'the Monday after New Year'],
  ['2027-06-28', '12:00', 'the Monday after midsummer'],
]

test.each(mornings)('%s %s: twelve of every kind in three blocks (%s)', async (day, time) => {
  const { store, agenda, now, clock } = await rehearse(day, time)
  const { state, cases } = agenda('avd-5')
  expect(state).toMatchObject({ status: 'planned', day, ward: 'avd-5' })
  expect(cases).toHaveLength(12)
  const blocks = state.items.map(({ block }) => `${block.payer} ${block.healthCentre}`)
  expect([...new Set(blocks)]).toEqual([
    'oskarshamn bla-kusten',
    'hogsby hogsby-hc',
    'monsteras blomstermala',
  ])
  const reasons = cases.map((patient) => agendaReason(patient, day))
  expect(reasons).toEqual([
    ...['leftOver', 'homeToday', 'readyWaiting', 'readyWaiting', 'within72h', 'within72h'],
    ...['within72h', 'dateChanged', 'new'],
    ...['homeToday', 'new', 'longStay'],
  ])
  const waiting = cases
    .filter((_, at) => reasons[at] === 'readyWaiting')
    .map((patient) => readySince(patient) ?? '')
  expect(waiting).toEqual([...waiting].sort())
  expect(cases.filter((patient) => patient.bases.length === 0).map(familyOf)).toEqual(['Blom'])
  expect(cases.filter((patient) => patient.words).length).toBeGreaterThanOrEqual(10)
  expect(new Set(cases.flatMap(marksOf))).toEqual(
    new Set(['ready', 'partly', 'blocked', 'notApplicable', null]),
  )
  expect(cases.filter((patient) => marksOf(patient).every(isThrough)).map(familyOf)).toEqual(
    expect.arrayContaining(['Ahlgren', 'Dahl']),
  )
  expect(cases.filter(({ asked }) => asked === null).map(familyOf)).toEqual(['Holm', 'Olofsson', 'Blom'])
  expect(cases.filter((patient) => confirms(patient, state)).map(familyOf)).toEqual(['Ahlgren', 'Dahl'])
  expect(state.startsAt).toBeGreaterThan(time <= '08:15' ? instantAt(day, '08:14') : now)
  expect(localDate(state.startsAt)).toBe(day)
  expect(clock.at).toBe(now)
  for (const stream of store.log.streams())
    for (const { at } of store.log.since(stream, 0)) expect(fromInstant(at)).toBeLessThanOrEqual(now)
})

test('what was agreed last time is there: an overdue action, barriers, a changed date with its reason', async () => {
  const { agenda } = await rehearse('2026-11-23', '07:50')
  const { state, cases } = agenda('avd-5')
  const of = (family: string) => cases.find((patient) => familyOf(patient) === family)
  const overdue = cases.flatMap(openActions).filter(({ content }) => (content.dueOn ?? '') < '2026-11-23')
  expect(overdue.map(({ content }) => content.owner)).toEqual(['samrehab'])
  expect(state.items[0]).toMatchObject({ kind: 'followUp', minutes: 1, case: of('Holm')?.id })
  expect(of('Nilsson')?.estimateChanges.at(-1)).toMatchObject({
    from: { day: '2026-11-24' },
    to: { day: '2026-11-27' },
    reason: 'Provsvar dröjer.',
  })
  const barriers = of('Sjöberg')?.entries.filter(({ content }) => content.kind === 'barrier')
  expect(barriers?.map(({ content }) => content.owner)).toEqual(['monsteras-bistand', 'samrehab'])
})

test('where they go and who takes over is known of some, half known of others, and of the newest not at all', async () => {
  const { agenda } = await rehearse('2026-11-23', '07:50')
  const cases = agenda('avd-5').cases
  const of = (family: string) => cases.find((patient) => familyOf(patient) === family)
  const destined = cases.map(({ destination }) => destination?.to ?? null)
  expect(new Set(destined)).toEqual(new Set(['ownHome', 'ownHomeNewSupport', 'shortTermCare', null]))
  expect(of('Sjöberg')?.destination).toMatchObject({ to: 'shortTermCare', awaits: 'residentialCare' })
  expect(new Set(cases.map(({ assistance }) => assistance?.mark ?? null))).toEqual(
    new Set(['appliedFor', 'decided', 'notNeeded', null]),
  )
  const marks = cases.flatMap(({ receptions }) => Object.values(receptions).map(({ mark }) => mark))
  expect(new Set(marks)).toEqual(new Set(['receives', 'onCondition', 'notYet']))
  // She goes home tomorrow, and nobody has been named: what the health centre's own list begins with.
  expect(of('Karlsson')?.designatedContact).toBeNull()
  expect(of('Ahlgren')?.designatedContact?.name).toBe('Maria Ek')
  expect(of('Blom')).toMatchObject({ destination: null, assistance: null, receptions: {} })
})

test('two wards may meet at once, and a patient without health centre is a block of his own', async () => {
  const { agenda } = await rehearse('2026-11-23', '07:50')
  const { state, cases } = agenda('avd-2')
  expect(cases).toHaveLength(5)
  expect(state.items.filter(({ block }) => block.healthCentre === null)).toHaveLength(1)
  expect(state.items.some(({ block }) => block.healthCentre === 'fyren')).toBe(true)
})

test('who lacks a basis has name and date only; who has no part does not know of the patient', async () => {
  const { agenda } = await rehearse('2026-11-23', '07:50')
  const blom = agenda('avd-5').cases.find((patient) => familyOf(patient) === 'Blom')
  const svensson = agenda('avd-5').cases.find((patient) => familyOf(patient) === 'Svensson')
  if (!blom || !svensson) throw new Error('the story has lost a patient')
  expect(disclosed(blom, { unit: 'monsteras-bistand' })).toMatchObject({ tier: 'T0', lanes: {}, words: null })
  expect(disclosed(blom, { unit: 'hogsby-bistand' })).toBeNull()
  expect(disclosed(svensson, { unit: 'psykiatrin' })?.tier).toBe('T1')
  expect(disclosed(svensson, { unit: 'hogsby-hemtjanst' })?.tier).toBe('T0')
})

test('nothing about a patient was written by the system: the ward and the parties wrote it themselves', async () => {
  const { store } = await rehearse('2026-11-23', '07:50')
  const written = store.log.streams().filter((stream) => stream.startsWith('case:'))
  expect(written.length).toBe(patients.length)
  for (const stream of written)
    for (const { by, forUnit } of store.log.since(stream, 0)) {
      expect(by).not.toMatch(/^system/)
      expect(units.map(({ unit }) => unit)).toContain(forUnit)
    }
})

test('a file is filled once, and one that was not filled to its end is begun anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hemklar-'))
  const file = join(folder, 'ovning.db')
  const broken = openStore({ arena: 'other', file: `${file}.filling`, migrations, now: () => 0, newId })
  broken.close()
  const now = instantAt('2026-11-23', '07:50')
  const first = await openRehearsal({ file, migrations, now })
  expect(await readdir(folder)).toEqual(['ovning.db'])
  expect(await openRehearsal({ file, migrations, now })).toEqual(first)
  rmSync(folder, { recursive: true })
})

test('the lists to practise with: two new, one changed, one missing, one number that fails; and one that changes nothing', async () => {
  const day = '2026-11-23'
  const { store } = await rehearse(day, '07:50')
  const [fresh, same] = practiceLists(day).map((list) => preview(store, list.text, day))
  const newDay = await fresh
  expect(newDay?.new.map(({ family }) => family)).toEqual(['Lindqvist', 'Karlberg'])
  expect(newDay?.changed.map(({ changes }) => changes.map(({ field }) => field))).toEqual([['date']])
  expect(newDay?.missing).toHaveLength(1)
  expect(newDay?.faulty.map(({ code, column }) => [code, column])).toEqual([['numberFails', 'Personnummer']])
  expect(newDay?.same).toHaveLength(9)
  const asItIs = await same
  expect(asItIs).toMatchObject({ new: [], changed: [], missing: [], faulty: [], matchByHand: [] })
  expect(asItIs?.same).toHaveLength(11)
})

async function preview({ folds }: Store, text: string, today: string) {
  const read = await readList(Buffer.from(text), { today, units: unitsOf(folds.arena()) })
  if ('code' in read) throw new Error(read.code)
  const open = folds
    .list('avd-5')
    .cases.map((id) => folds.case(id))
    .filter((patient) => patient.episode.state === 'admitted')
    .map((patient) => ({ caseId: patient.id, ...factsOf(patient) }))
  return diff(read.rows, open, read.faults)
}

const familyOf = (patient: CaseState) => patient.identity.family

/** A part's mark, or null where a party has not answered. */
const marksOf = (patient: CaseState) =>
  [patient.ward, ...patient.parties.map(({ unit }) => unit)].map((unit) => patient.lanes[unit]?.mark ?? null)
