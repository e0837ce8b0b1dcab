import { expect, test } from 'vitest'
import { readList } from '../../server/list/read/list.ts'
import type { Estimate } from '../../shared/case/facets/estimate.ts'
import type { Fault } from '../../shared/list/fault.ts'
import type { Column, ListRow } from '../../shared/list/row.ts'
import { lists } from '../fixtures/lists/make.ts'
import { today, units } from '../fixtures/lists/units.ts'

type Mapping = Record<string, Column>

async function reading(name: string, more: { mapping?: Mapping; sheet?: string } = {}) {
  const read = await readList(lists[name]!(), { today, units, ...more })
  if ('code' in read) throw new Error(`${name} was refused: ${read.code}`)
  return { ...read, patients: read.rows.map(({ stated: _, ...row }) => row), told: read.faults.map(words) }
}

const words = ({ line, column, code, firstLine }: Fault) =>
  [line, column, code, firstLine].filter((part) => part !== undefined).join(' ')

type Patient = Omit<ListRow, 'stated'>
const patient = (line: number, given: string, family: string, rest: Partial<Patient>): Patient => ({
  line,
  given,
  family,
  number: null,
  numberKind: rest.number == null ? null : 'personal',
  reserve: null,
  birthDate: null,
  municipality: null,
  healthCentre: null,
  ward: null,
  bed: null,
  admittedOn: null,
  date: null,
  readySince: null,
  protectedIdentity: false,
  ...rest,
})
const estimate = (day: string, more: Partial<Estimate> = {}): Estimate => ({
  day,
  part: null,
  time: null,
  sureness: 'preliminary',
  ...more,
})

const elsa = { number: '194203179819', birthDate: '1942-03-17', municipality: 'monsteras' } as const
const nils = { number: '193809059821', birthDate: '1938-09-05' } as const

test('an Excel template with cover sheet, titles, numbers as numbers and days as Excel days', async () => {
  const read = await reading('medicin-4.xlsx')
  expect(read.sheets).toEqual(['Läs mig', 'Lista & hem'])
  expect(read.sheet).toBe('Lista & hem')
  expect(read.patients).toEqual([
    patient(6, 'Elsa', 'Karlsson', {
      ...elsa,
      healthCentre: 'hc-monsteras',
      bed: '3:1',
      admittedOn: '2026-11-12',
      date: estimate('2026-11-24', { time: '13:00' }),
    }),
    patient(7, 'Nils Åke', 'af Klint', {
      number: '200503169831',
      birthDate: '2005-03-16',
      municipality: 'hogsby',
      healthCentre: 'hc-hogsby',
      bed: '3:2',
      admittedOn: '2026-11-18',
      date: estimate('2026-11-25', { part: 'morning' }),
    }),
    patient(8, 'Märta', 'Öberg-Lund', {
      number: '192912309875',
      birthDate: '1929-12-30',
      municipality: 'oskarshamn',
      bed: '4:1',
      admittedOn: '2026-11-19',
    }),
  ])
  expect(read.told).toEqual([])
  expect(read.skipped).toBe(1)
})

test("Swedish Excel's CSV in Windows-1252, the municipality only on the first row of its group", async () => {
  const read = await reading('kirurg-7.csv')
  expect(read.patients).toEqual([
    patient(2, 'Elsa', 'Karlsson', {
      ...elsa,
      healthCentre: 'hc-monsteras',
      ward: '7',
      bed: '12',
      date: estimate('2026-11-24', { part: 'morning', sureness: 'sure' }),
      readySince: '2026-11-20',
    }),
    patient(3, 'Nils', 'Svensson Lund', {
      ...nils,
      municipality: 'monsteras',
      healthCentre: 'hc-monsteras',
      ward: '7',
      bed: '13',
      date: estimate('2026-11-24', { time: '13:00' }),
    }),
    patient(5, 'Carl Philip', 'von Essen', {
      number: '195106129835',
      birthDate: '1951-06-12',
      municipality: 'hogsby',
      ward: '7',
      bed: '14',
    }),
  ])
  expect(read.told).toEqual([])
  expect(read.skipped).toBe(2)
  expect(read.headings.at(-1)).toEqual({
    letter: 'J',
    heading: 'Kommentar',
    column: null,
    sample: ['hämtas av dotter; ringer innan'],
  })
})

test('Unicode-text with a heading over each group: an unknown municipality is never the one above it', async () => {
  const read = await reading('ortopeden.txt')
  expect(read.patients).toEqual([
    patient(4, 'Anna-Lisa', 'Öst', {
      number: '194711249849',
      birthDate: '1947-11-24',
      municipality: 'monsteras',
      healthCentre: 'hc-bla',
      bed: '5:1',
      date: estimate('2026-11-25', { part: 'morning' }),
    }),
    patient(5, 'Gun', 'von der Lancken', {
      number: '193302019850',
      birthDate: '1933-02-01',
      municipality: 'monsteras',
      healthCentre: 'hc-monsteras',
      bed: '5:2',
      date: estimate('2026-11-24'),
    }),
    patient(8, 'Per', 'de la Gardie', {
      number: '196008079862',
      birthDate: '1960-08-07',
      municipality: 'hogsby',
      healthCentre: 'hc-hogsby',
      bed: '5:3',
    }),
    patient(10, 'Bo', 'Ek', {
      number: '195504199885',
      birthDate: '1955-04-19',
      bed: '5:4',
      date: estimate('2026-11-27'),
    }),
    patient(13, 'Stina', 'Alm', {
      number: '200305159899',
      birthDate: '2003-05-15',
      municipality: 'hogsby',
      healthCentre: 'hc-hogsby',
      bed: '6:1',
      date: estimate('2026-12-01'),
    }),
  ])
  expect(read.told).toEqual(['10  municipalityUnknown'])
})

test('an export with guarded numbers, database times and two municipalities: the one that pays counts', async () => {
  const read = await reading('export.csv')
  expect(read.patients).toEqual([
    patient(2, 'Elsa', 'Karlsson', {
      ...elsa,
      healthCentre: 'hc-monsteras',
      admittedOn: '2026-11-12',
      date: estimate('2026-11-24', { time: '14:30' }),
    }),
    patient(3, 'Nils Erik', 'Svensson', { ...nils, municipality: 'hogsby', admittedOn: '2026-11-18' }),
  ])
  expect(read.told).toEqual(['3 Listad enhet healthCentreUnknown'])
})

test('pasted from a sheet with merged cells and line breaks in cells', async () => {
  const read = await reading('pasted')
  expect(read.patients).toEqual([
    patient(2, 'Elsa', 'Karlsson', {
      ...elsa,
      healthCentre: 'hc-monsteras',
      bed: '1:1',
      date: estimate('2026-11-24', { part: 'morning' }),
    }),
    patient(3, 'Nils', 'Svensson', {
      ...nils,
      municipality: 'monsteras',
      healthCentre: 'hc-monsteras',
      bed: '1:2',
      date: estimate('2026-11-24', { sureness: 'sure' }),
    }),
    patient(4, 'Anna "Lisa"', 'Öst', {
      number: '194711249849',
      birthDate: '1947-11-24',
      municipality: 'hogsby',
      bed: '2:1',
      readySince: '2026-11-20',
    }),
  ])
  expect(read.told).toEqual(['2 USK readyWithoutDay', '4 PUD cellError'])
})

test('two rows of headings, merged cells, lost zeros, formulas, an error and a filtered row', async () => {
  const read = await reading('geriatrik.xlsx')
  expect(read.patients).toEqual([
    patient(3, 'Elsa', 'Karlsson', {
      ...elsa,
      municipality: 'hogsby',
      healthCentre: 'hc-hogsby',
      bed: '3',
      date: estimate('2026-11-25', { sureness: 'sure' }),
    }),
    patient(4, 'Bertil', 'Nilsson', {
      number: '200507099901',
      birthDate: '2005-07-09',
      municipality: 'hogsby',
      healthCentre: 'hc-hogsby',
      bed: '4',
      date: estimate('2026-11-27'),
    }),
    patient(5, 'Rut', 'Dahlgren', {
      number: '193903279945',
      birthDate: '1939-03-27',
      municipality: 'hogsby',
      bed: '5',
    }),
    patient(6, 'Ivar', 'Palm', {
      number: '194001789918',
      numberKind: 'coordination',
      birthDate: '1940-01-18',
      municipality: 'monsteras',
      bed: '6',
      date: estimate('2026-11-27'),
    }),
    patient(7, 'Göran', 'Hult', {
      number: '194109309965',
      birthDate: '1941-09-30',
      municipality: 'monsteras',
      bed: '7',
      date: estimate('2026-11-23'),
    }),
  ])
  expect(read.told).toEqual(['5 Hemgång cellError', '7  hiddenRow'])
})
