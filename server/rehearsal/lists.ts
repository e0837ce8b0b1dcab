import type { Estimate } from '../../shared/case/facets/estimate.ts'
import { addDays, type LocalDate } from '../../shared/core/time.ts'
import type { ListRow } from '../../shared/list/row.ts'
import { meetingBefore } from './days.ts'
import { organisations, units } from './organisations.ts'
import { rowToday } from './row.ts'
import { ward5 } from './ward5.ts'

export type PracticeList = { id: 'new' | 'same'; file: string; text: string }

/**
 * Two lists to try the import with on Avdelning 5: one of tomorrow's kind (two new, one changed date, one missing, one number
 * that fails), and the ward as it stands in a list of another look, which changes nothing.
 */
export function practiceLists(today: LocalDate): readonly PracticeList[] {
  const days = { today, before: meetingBefore(today) }
  const here = ward5.filter((patient) => !patient.wentHome).map((patient) => rowToday(patient, days))
  return [
    { id: 'new', file: `Avdelning 5 ${today}.csv`, text: plainList(newDay(here, today)) },
    { id: 'same', file: `Utskrivningslista ${today}.csv`, text: groupedList(here, today) },
  ]
}

type Row = Omit<ListRow, 'line'>

const moved = '194009309859'
const gone = '195102099867'
/** One digit wrong: it could be another person, so it is never guessed at. */
const failing = '193602129831'

function newDay(here: readonly Row[], today: LocalDate): Row[] {
  const like = (municipality: string, healthCentre: string) => ({
    ...{ municipality, healthCentre, admittedOn: today, birthDate: null, numberKind: 'personal' as const },
    ...{
      reserve: null,
      ward: null,
      date: null,
      readySince: null,
      protectedIdentity: false as const,
      stated: [],
    },
  })
  const date = { day: addDays(today, 5), part: null, time: null, sureness: 'preliminary' as const }
  return [
    ...here
      .filter((row) => row.number !== gone)
      .map((row) => (row.number === moved ? { ...row, date } : row)),
    {
      ...like('oskarshamn', 'bla-kusten'),
      given: 'Britta',
      family: 'Lindqvist',
      number: '194308289984',
      bed: '11:2',
    },
    {
      ...like('monsteras', 'blomstermala'),
      given: 'Ove',
      family: 'Karlberg',
      number: '195306199810',
      bed: '15:2',
      date,
    },
    { ...like('hogsby', 'hogsby-hc'), given: 'Nils', family: 'Hult', number: failing, bed: '10:3' },
  ]
}

const headings = [
  ['Namn', 'Personnummer', 'Kommun', 'Hälsocentral', 'Säng'],
  ['Inskriven', 'Utskrivning', 'Tid på dagen', 'Prel/säkert', 'Klar sedan'],
].flat()

/** As a system writes it: one heading, one patient on each line. */
function plainList(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    `${row.given} ${row.family}`,
    hyphened(row.number),
    nameOf(row.municipality),
    nameOf(row.healthCentre),
    row.bed,
    row.admittedOn,
    row.date?.day,
    partOf(row.date),
    row.date && (row.date.sureness === 'sure' ? 'säkert' : 'prel'),
    row.readySince,
  ])
  return csv([headings, ...lines])
}

/** As a ward keeps it by hand: a title, the municipality once for its patients, surname first, a sum at the end. */
function groupedList(rows: readonly Row[], today: LocalDate): string {
  const lines = rows.map((row, at) => [
    rows[at - 1]?.municipality === row.municipality ? '' : nameOf(row.municipality),
    row.bed,
    `${row.family}, ${row.given}`,
    hyphened(row.number)?.slice(2),
    nameOf(row.healthCentre),
    row.date && shortDay(row.date.day),
  ])
  const title = [`Avdelning 5, utskrivningar ${today}`]
  const sum = ['Summa', `${rows.length} patienter`]
  return csv([title, [], ['Kommun', 'Säng', 'Namn', 'Personnr', 'HC', 'Hem'], ...lines, sum])
}

const hyphened = (number: string | null) => number && `${number.slice(0, 8)}-${number.slice(8)}`

const nameOf = (id: string | null): string =>
  organisations.find((one) => one.organisation === id)?.name ??
  units.find((one) => one.unit === id)?.name ??
  ''

const parts = { morning: 'fm', afternoon: 'em', evening: 'kväll' } as const
const partOf = (date: Estimate | null) =>
  date && (date.time?.replace(':', '.') ?? (date.part && parts[date.part]))

const months = ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec']
const shortDay = (day: LocalDate) => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`

/** Semicolons, CRLF and a mark of UTF-8 before it: what Swedish Excel opens without a question. */
const csv = (rows: readonly (readonly (string | null | undefined)[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map((cell) => quoted(cell ?? '')).join(';')).join('\r\n')}\r\n`

const quoted = (cell: string) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
