import type { LocalDate } from '../../../shared/core/time.ts'
import type { Column } from '../../../shared/list/row.ts'
import { numberInText, readNumber } from './number.ts'
import { type Cell, type Table, textOf } from './table.ts'
import type { Lookup } from './unit.ts'

/**
 * Rows pasted without their headings. Only what the cells themselves prove is taken: numbers, municipalities, health
 * centres, names with a comma or of two words. A day alone does not say what happened on it, so dates are asked.
 */
export function inferColumns(
  table: Table,
  today: LocalDate,
  municipality: Lookup,
  healthCentre: Lookup,
): (Column | null)[] {
  const width = Math.max(0, ...table.rows.map((row) => row.length))
  const taken = new Set<Column>()
  return Array.from({ length: width }, (_, index) => {
    const cells = table.rows
      .slice(0, 100)
      .flatMap((row) => (textOf(row[index]) === '' ? [] : [row[index] ?? null]))
    const mostly = (test: (cell: Cell) => boolean) =>
      cells.length > 0 && cells.filter(test).length >= cells.length * 0.6
    const proofs: [Column, (cell: Cell) => boolean][] = [
      ['number', (cell) => isNumber(cell, today)],
      ['municipality', (cell) => municipality(textOf(cell)) !== null],
      ['healthCentre', (cell) => healthCentre(textOf(cell)) !== null],
      ['name', (cell) => isName(textOf(cell).replace(numberInText, '').trim())],
    ]
    const [found] = proofs.find(([column, proof]) => !taken.has(column) && mostly(proof)) ?? []
    if (found === undefined) return null
    taken.add(found)
    return found
  })
}

const isNumber = (cell: Cell, today: LocalDate): boolean => {
  const read = readNumber(cell, today)
  return read.is === 'number' || (read.is === 'fault' && read.code === 'numberFails')
}

const isName = (text: string): boolean =>
  /^\p{Lu}[\p{L}' -]+, \p{Lu}[\p{L}' -]+$|^\p{Lu}[\p{L}'-]+(?: [\p{L}'-]+)* \p{Lu}[\p{L}'-]+$/u.test(text)
