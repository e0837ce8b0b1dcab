import { limits } from './limits.ts'

export type PreparedSheet = {
  readonly xml: string
  readonly hidden: ReadonlySet<number>
  readonly merged: readonly { column: number; from: number; to: number }[]
}

/**
 * What the Excel reader does not tell us, straight from the sheet: hidden rows, merged cells, how large it really is.
 * Cells with a formula error become text ("#N/A"), as the reader would give them as empty, and an empty cell means
 * "as above" in a column where the municipality is written once.
 */
export function prepareSheet(xml: string): PreparedSheet | 'tooManyRows' | 'tooManyColumns' {
  for (const [, letters, row] of xml.matchAll(/<(?:\w+:)?c\s[^>]*?\br="([A-Z]+)(\d+)"[^>]*(?<!\/)>/g)) {
    if (Number(row) > limits.rows) return 'tooManyRows'
    if (columnOf(letters ?? '') >= limits.columns) return 'tooManyColumns'
  }
  const hidden = new Set<number>()
  for (const [tag] of xml.matchAll(/<(?:\w+:)?row\s[^>]*\bhidden="(?:1|true)"[^>]*>/g)) {
    const row = /\br="(\d+)"/.exec(tag)?.[1]
    if (row !== undefined) hidden.add(Number(row) - 1)
  }
  const merged: { column: number; from: number; to: number }[] = []
  const ranges = /<(?:\w+:)?mergeCell\s[^>]*\bref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g
  for (const [, letters, from, to] of xml.matchAll(ranges)) {
    if (Number(from) < Number(to) && Number(to) <= limits.rows) {
      merged.push({ column: columnOf(letters ?? ''), from: Number(from) - 1, to: Number(to) - 1 })
    }
  }
  return { xml: xml.replace(/(<(?:\w+:)?c\s[^>]*?\bt=)"e"/g, '$1"str"'), hidden, merged }
}

/** A → 0. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
