import type { LocalDate } from '../../../shared/core/time.ts'
import type { FaultCode } from '../../../shared/list/fault.ts'
import type { Column } from '../../../shared/list/row.ts'
import { commonOrder, type NameOrder, named, type ReadName, readName } from './name.ts'
import { numberInText, type ReadNumber, readNumber } from './number.ts'
import { cellOf, columnOf, type Sheet } from './sheet.ts'
import { type Cell, linesOf, textOf } from './table.ts'

export type Person = {
  readonly name: ReadName
  readonly number: ReadNumber
  /** Of a column of its own, or in the place of the number. */
  readonly reserve: ReadNumber
  /** Where name and number were looked for. */
  readonly nameColumn: Column
  readonly numberColumn: Column
}

/** Who the line is about. The number may stand in the cell of the name, as when it is copied from a record system. */
export function personOf(sheet: Sheet, row: readonly Cell[], order: NameOrder): Person {
  const hasName = columnOf(sheet, 'name') !== undefined
  const own = numberOf(cellOf(sheet, row, 'number'), sheet)
  const beside = own.is === 'empty' && hasName ? numberInName(cellOf(sheet, row, 'name'), sheet.today) : null
  return {
    name: hasName ? readName(nameText(cellOf(sheet, row, 'name')), order) : nameInParts(sheet, row),
    nameColumn: hasName ? 'name' : 'family',
    number: beside ?? own,
    reserve: own.is === 'reserve' ? own : readReserve(cellOf(sheet, row, 'reserve'), sheet),
    numberColumn: beside === null && columnOf(sheet, 'number') !== undefined ? 'number' : 'name',
  }
}

/** Which part of the name stands first in this list: the heading says it, or most of the names do. */
export function orderIn(sheet: Sheet, rows: readonly (readonly Cell[])[]): NameOrder {
  const heading = columnOf(sheet, 'name')?.heading.toLowerCase() ?? ''
  if (/efternamn.*(?:för|till)/s.test(heading)) return 'familyFirst'
  if (/(?:för|till).*efternamn/s.test(heading)) return 'givenFirst'
  return commonOrder(rows.map((row) => nameText(cellOf(sheet, row, 'name'))))
}

function nameInParts(sheet: Sheet, row: readonly Cell[]): ReadName {
  return named(textOf(cellOf(sheet, row, 'given')), textOf(cellOf(sheet, row, 'family')))
}

/** The name without the number beside it. Where the first line is a name of its own, the next ones are remarks. */
function nameText(cell: Cell): string {
  const lines = linesOf(cell)
    .map((line) =>
      line
        .replace(numberInText, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s,;:/-]+|[\s;:/-]+$/g, ''),
    )
    .filter((line) => line !== '')
  const [first = ''] = lines
  return /,\s*\p{L}/u.test(first) ? first : lines.join(' ')
}

function numberInName(cell: Cell, today: LocalDate): ReadNumber | null {
  const found = numberInText.exec(textOf(cell))?.[0]
  return found === undefined ? null : readNumber(found, today)
}

/** Under its own heading a number is a reserve number or none. */
function readReserve(cell: Cell, { today, reserveFormats }: Sheet): ReadNumber {
  const read = readNumber(cell, today, reserveFormats)
  return read.is === 'reserve' || read.is === 'empty' ? read : { is: 'fault', code: 'numberReserve' }
}

/** "Pnr: 19420317-9819" is the number that stands there, if only one does. */
function numberOf(cell: Cell, { today, reserveFormats }: Sheet): ReadNumber {
  const read = readNumber(cell, today, reserveFormats)
  if (read.is !== 'fault' || read.code !== 'numberForm') return read
  const [found, ...more] = textOf(cell).match(new RegExp(numberInText, 'gu')) ?? []
  return found === undefined || more.length > 0 ? read : readNumber(found, today)
}

/** The fault of the number, if it has one; none at all is worth saying but stops nobody. */
export function numberFault({ number, reserve }: Pick<Person, 'number' | 'reserve'>): FaultCode | null {
  if (number.is === 'fault') return number.code
  return number.is === 'number' || reserve.is === 'reserve' ? null : 'numberMissing'
}
