import { CsvError, parse } from 'csv-parse/sync'
import type { ReadRefusal } from '../../../shared/list/reading.ts'
import { limits } from './limits.ts'
import type { Table } from './table.ts'

/** Text with columns: Excel's CSV of any kind, or what was pasted from a sheet. */
export function readColumns(text: string): Table | ReadRefusal {
  // Excel's own hint of the separator; Excel does not show that line, so it has no row number.
  const hint = /^sep=(.)\r?\n/i.exec(text)
  const body = hint === null ? text : text.slice(hint[0].length)
  const rows = records(body, hint?.[1] ?? separatorOf(body))
  if (rows.length > limits.rows) return { code: 'tooManyRows' }
  if (rows.some((row) => row.length > limits.columns)) return { code: 'tooManyColumns' }
  return { name: '', rows, merged: [], hidden: new Set() }
}

/** A quotation mark that is never closed is a mark and no quotation: then every line stands for itself. */
function records(text: string, delimiter: string): string[][] {
  const options = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    to: limits.rows + 1,
    // An unprotected formula that guards leading zeros: ="194203179819".
    cast: (cell: string) => cell.slice(0, limits.cellCharacters).replace(/^="?(.*?)"?$/, '$1'),
  }
  try {
    return parse(withoutLoneMarks(text, delimiter), options)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return parse(text, { ...options, quote: false })
  }
}

/**
 * A mark alone in its cell says "as above" and opens no quotation: two of them would swallow what is between. A sheet that is pasted
 * has them beside cells that are quoted; in a file a quoted cell may also end with the separator, so there they stand alone.
 */
function withoutLoneMarks(text: string, delimiter: string): string {
  const lone = new RegExp(`(?<=^|[${delimiter}])"(?=[${delimiter}]|\\r?\\n|$)`, 'g')
  let isQuoted = false
  return text
    .split(/(?<=\n)/)
    .map((line) => {
      const plain = isQuoted ? line : line.replace(lone, '〃')
      const kept = delimiter === '\t' || !plain.includes('"') ? plain : line
      if ((kept.split('"').length - 1) % 2 === 1) isQuoted = !isQuoted
      return kept
    })
    .join('')
}

/** The first of tab, semicolon, comma and bar that stands in half of the lines or more, outside quotation marks. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 200)
  const share = (mark: string) => lines.filter((line) => line.includes(mark)).length / lines.length
  return ['\t', ';', ',', '|'].find((mark) => share(mark) >= 0.5) ?? '\t'
}
