import type { LocalDate } from '../../../shared/core/time.ts'
import type { Column } from '../../../shared/list/row.ts'
import type { Headed, TableColumn } from './heading.ts'
import type { Cell, Table } from './table.ts'
import type { Lookup } from './unit.ts'

/** Everything that reading one line needs to know about the sheet it stands in. */
export type Sheet = {
  readonly table: Table
  readonly headed: Headed
  readonly today: LocalDate
  /** How reserve numbers are written in this arena. */
  readonly reserveFormats: readonly string[]
  readonly municipality: Lookup
  readonly healthCentre: Lookup
  /** Does a text name a ward that this list is not of? */
  readonly isOtherWard: (text: string) => boolean
  /** The arena's one municipality, where it has only one. */
  readonly only: string | null
}

export const columnOf = (sheet: Sheet, column: Column): TableColumn | undefined =>
  sheet.headed.columns.find((one) => one.column === column)

/** The cell of this line in the column with this meaning; null where there is no such column. */
export function cellOf(sheet: Sheet, row: readonly Cell[], column: Column): Cell {
  const found = columnOf(sheet, column)
  return found === undefined ? null : (row[found.index] ?? null)
}

/** How the ward finds the column: its heading, else its letter. */
export function wordFor(sheet: Sheet, column: Column): string | null {
  const found = columnOf(sheet, column)
  return found === undefined ? null : found.heading === '' ? found.letter : found.heading
}
