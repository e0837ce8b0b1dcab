import type { LocalDate, LocalTime } from '../../../shared/core/time.ts'
import type { NotRead } from '../../../shared/list/reading.ts'

export type Moment = { readonly day: LocalDate; readonly time: LocalTime | null }
export type Cell = string | number | boolean | Moment | null

/** One sheet: rows and columns as the ward sees them, so that row index + 1 is Excel's row number. */
export type Table = {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** Cells merged downwards: the value stands in the first row only. Indexes from 0, `to` included. */
  readonly merged: readonly { column: number; from: number; to: number }[]
  /** Indexes of rows hidden by a filter or by hand: the ward does not see them. */
  readonly hidden: ReadonlySet<number>
  /** From a system: each line is a patient, and an empty cell is empty. Nothing is to be read between the lines as in a list made by hand. */
  readonly isExact?: boolean
  readonly notRead?: readonly NotRead[]
}

const isMoment = (cell: Cell): cell is Moment => typeof cell === 'object' && cell !== null

export const momentOf = (cell: Cell): Moment | null => (isMoment(cell) ? cell : null)

/** The cell as text on one line: no control or direction characters, single spaces. */
export const textOf = (cell: Cell | undefined): string => linesOf(cell).join(' ')

/** The cell's lines (Alt+Enter in Excel), without empty ones. */
export function linesOf(cell: Cell | undefined): string[] {
  if (cell === null || cell === undefined) return []
  if (typeof cell === 'boolean') return [cell ? 'ja' : 'nej']
  if (typeof cell === 'number') return [String(cell)]
  if (isMoment(cell)) return [cell.time === null ? cell.day : `${cell.day} ${cell.time}`]
  return cell
    .normalize('NFC')
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) =>
      line
        .replace(/[\s\u00a0]+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .trim(),
    )
    .filter((line) => line !== '')
}

/** 0 → A, 25 → Z, 26 → AA. */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last
}
