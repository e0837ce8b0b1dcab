import type { LocalDate } from '../../../shared/core/time.ts'
import type { Fault } from '../../../shared/list/fault.ts'
import type { Named } from '../../../shared/list/match.ts'
import type { Heading, Reading, ReadRefusal } from '../../../shared/list/reading.ts'
import type { ListRow } from '../../../shared/list/row.ts'
import { placesOf } from './group.ts'
import { findHeadings, type Headed, letterColumns, type Mapping } from './heading.ts'
import { inferColumns } from './infer.ts'
import { readLine } from './line.ts'
import { kindOf, type LineKind } from './lineKind.ts'
import { orderIn } from './person.ts'
import { columnOf, type Sheet, wordFor } from './sheet.ts'
import { readSource } from './source.ts'
import { type Table, textOf } from './table.ts'
import { twiceIn } from './twice.ts'
import { healthCentreLookup, municipalityLookup, type Units, wardLookup } from './unit.ts'

export type ReadOptions = {
  /** Dates without year and weekdays are read from here. */
  readonly today: LocalDate
  readonly units: Units
  /** The ward whose list it is; a line of another ward is a fault. */
  readonly ward?: string
  readonly mapping?: Mapping
  /** How reserve numbers are written here; none: they are no numbers. */
  readonly reserveFormats?: readonly string[]
  readonly sheet?: string
}

/** A line with protected identity: for the server to find its case by, and for no page. */
export type HiddenLine = Named & { readonly line: number }

/** `hidden` never leaves the server. */
export type ListReadHere = Reading & { readonly hidden: readonly HiddenLine[] }

/**
 * A ward's own list, from a file or pasted, as rows and faults. Reads and judges; changes nothing. What can be
 * understood in two ways is a fault with its line and column, never a guess.
 */
export async function readList(
  input: Uint8Array | string,
  options: ReadOptions,
): Promise<ListReadHere | ReadRefusal> {
  const { units, reserveFormats = [] } = options
  const tables = await readSource(input, { units, reserveFormats })
  if ('code' in tables) return tables
  const wanted = options.sheet === undefined ? tables : tables.filter(({ name }) => name === options.sheet)
  if (wanted.length === 0) return { code: tables.length === 0 ? 'empty' : 'sheetNotFound' }
  if (wanted.every(({ rows }) => rows.every((row) => row.every((cell) => textOf(cell) === '')))) {
    return { code: 'empty' }
  }
  const sheet = mostTelling(wanted.map((table) => understood(table, options)))
  const kinds = sheet.table.rows.slice(sheet.headed.first).map((row) => kindOf(sheet, row))
  const canRead = (['name', 'family', 'given'] as const).some(
    (column) => columnOf(sheet, column) !== undefined,
  )
  const { hidden, rows, faults } = canRead ? readLines(sheet, kinds) : { hidden: [], rows: [], faults: [] }
  return {
    sheets: tables.map(({ name }) => name),
    sheet: sheet.table.name,
    headings: headingsOf(sheet, kinds),
    needs: canRead ? [] : ['name'],
    rows,
    faults,
    skipped: kinds.filter(({ is }) => ['skip', 'sum', 'group', 'unknownGroup'].includes(is)).length,
    notRead: [...(sheet.table.notRead ?? [])],
    hidden,
  }
}

function understood(
  table: Table,
  { today, units, ward, mapping = {}, reserveFormats = [] }: ReadOptions,
): Sheet {
  const municipality = municipalityLookup(units.municipalities)
  const healthCentre = healthCentreLookup(units.healthCentres)
  const wards = wardLookup(units.wards)
  const headed: Headed =
    // What a system writes has one meaning, whatever the ward has said of its own sheet.
    findHeadings(table, table.isExact ? {} : mapping) ??
    letterColumns(table, mapping, inferColumns(table, today, municipality, healthCentre))
  const [only, ...others] = units.municipalities
  return {
    table,
    headed,
    today,
    reserveFormats,
    municipality,
    healthCentre,
    isOtherWard: (text) => ward !== undefined && (wards(text) ?? ward) !== ward,
    only: only !== undefined && others.length === 0 ? only.id : null,
  }
}

/** The sheet where most headings are known; the first of equals. */
const mostTelling = (sheets: readonly Sheet[]): Sheet =>
  sheets.reduce((best, one) => (one.headed.known > best.headed.known ? one : best))

type Lines = { rows: ListRow[]; faults: Fault[]; hidden: HiddenLine[] }

function readLines(sheet: Sheet, kinds: readonly LineKind[]): Lines {
  const lines = sheet.table.rows.slice(sheet.headed.first)
  const places = placesOf(sheet, kinds)
  const order = orderIn(
    sheet,
    lines.filter((_, at) => kinds[at]?.is === 'patient'),
  )
  const rows: ListRow[] = []
  const faults: Fault[] = []
  const hidden: HiddenLine[] = []
  for (const [at, cells] of lines.entries()) {
    const line = sheet.headed.first + at + 1
    const place = places[at]
    const is = kinds[at]?.is
    if ((is !== 'protected' && is !== 'patient') || place === undefined) continue
    const read = readLine(sheet, cells, { line, place, order })
    if (is === 'protected') {
      const { given, family, number, reserve, birthDate, bed } = read.row
      hidden.push({ line, given, family, number, reserve, birthDate, bed })
      faults.push(protectedFault(sheet, line))
      continue
    }
    rows.push(read.row)
    faults.push(...read.faults)
    if (sheet.table.hidden.has(line - 1)) faults.push({ line, column: null, field: null, code: 'hiddenRow' })
  }
  return {
    hidden,
    rows,
    faults: [...faults, ...twiceIn(rows, wordFor(sheet, 'number'))].sort((a, b) => a.line - b.line),
  }
}

/** Carries the line and nothing else: neither name nor number of a protected person leaves the file. */
const protectedFault = (sheet: Sheet, line: number): Fault => ({
  line,
  column: wordFor(sheet, 'protected'),
  field: 'protected',
  code: 'protectedIdentity',
})

function headingsOf(sheet: Sheet, kinds: readonly LineKind[]): Heading[] {
  if (sheet.table.isExact) return []
  const lines = sheet.table.rows.slice(sheet.headed.first).filter((_, at) => kinds[at]?.is === 'patient')
  return sheet.headed.columns.map(({ index, letter, heading, column }) => {
    const cells = lines.slice(0, 50).map((row) => textOf(row[index]).slice(0, 40))
    return { letter, heading, column, sample: [...new Set(cells)].filter((text) => text !== '').slice(0, 3) }
  })
}
