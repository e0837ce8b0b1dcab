import type { Column } from '../../../shared/list/row.ts'
import { meaningOf, plainHeading } from './synonyms.ts'
import { type Cell, letterOf, type Table, textOf } from './table.ts'

export type TableColumn = {
  readonly index: number
  readonly letter: string
  readonly heading: string
  readonly column: Column | null
}
export type Headed = {
  readonly columns: readonly TableColumn[]
  /** Index of the first row below the headings. */
  readonly first: number
  /** How many columns were recognised. */
  readonly known: number
}

/** The ward's choices from the import screen, by heading (or letter, where there is no heading). */
export type Mapping = Readonly<Record<string, Column>>

const searched = 40

/** The row of headings is the one where most columns are recognised; titles above it can be many. Null when there is none. */
export function findHeadings(table: Table, mapping: Mapping): Headed | null {
  const chosen = new Map(Object.entries(mapping).map(([heading, column]) => [plainHeading(heading), column]))
  const meaning = (text: string): Column | null =>
    text === '' ? null : (chosen.get(plainHeading(text)) ?? meaningOf(text))
  const scores = table.rows
    .slice(0, searched)
    .map((row) => distinct(row.map((cell) => meaning(headingText(cell)))))
  const best = Math.max(0, ...scores)
  if (best < 2) return null
  const at = scores.indexOf(best)
  const [texts, last] = withSecondRow(table, at, meaning)
  const columns = texts.map((heading, index) => ({
    index,
    letter: letterOf(index),
    heading,
    column: meaning(heading === '' ? letterOf(index) : heading),
  }))
  return { columns: onceEach(columns, new Set(chosen.keys())), first: last + 1, known: best }
}

/** Columns without headings: the letters stand for them, and the ward can choose. */
export function letterColumns(table: Table, mapping: Mapping, guess: readonly (Column | null)[]): Headed {
  const width = Math.max(0, ...table.rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, index) => {
    const letter = letterOf(index)
    return { index, letter, heading: '', column: mapping[letter] ?? guess[index] ?? null }
  })
  return {
    columns: onceEach(columns, new Set()),
    first: 0,
    known: columns.filter(({ column }) => column !== null).length,
  }
}

/** A heading in two rows ("Utskrivning" over "Datum | Prel/säkert"): the lower one counts where it says more. */
function withSecondRow(
  table: Table,
  at: number,
  meaning: (text: string) => Column | null,
): [string[], number] {
  const upper = (table.rows[at] ?? []).map(headingText)
  const lower = (table.rows[at + 1] ?? []).map(headingText)
  const known = new Set(upper.map(meaning))
  const adds = lower.map((text, index) => {
    const column = meaning(text)
    return column !== null && !known.has(column) && meaning(upper[index] ?? '') === null
  })
  const isPatient = (table.rows[at + 1] ?? []).some((cell, index) => {
    const text = textOf(cell)
    return text !== '' && ofWhom.has(meaning(upper[index] ?? '')) && meaning(text) === null
  })
  if (!adds.includes(true) || isPatient || lower.some((text) => /\d{4}/.test(text))) return [upper, at]
  const width = Math.max(upper.length, lower.length)
  const texts = Array.from({ length: width }, (_, index) =>
    adds[index] === true ? (lower[index] ?? '') : (upper[index] ?? ''),
  )
  return [texts, at + 1]
}

/** Under these stands a person, unless it is a heading. */
const ofWhom: ReadonlySet<Column | null> = new Set(['name', 'family', 'given', 'number'])

/**
 * One column for each meaning: the one the ward chose, else the municipality that pays before the one of residence,
 * else the first. Only a bed may be written in two: room and bed.
 */
function onceEach(columns: readonly TableColumn[], chosen: ReadonlySet<string>): TableColumn[] {
  return columns.map((one) => {
    if (one.column === null || one.column === 'bed' || one.column === 'ignore') return one
    const rivals = columns.filter(({ column }) => column === one.column)
    const winner =
      rivals.find(({ heading }) => chosen.has(plainHeading(heading))) ??
      rivals.find(({ heading }) => one.column === 'municipality' && /^(?:bet|ansvar)/i.test(heading)) ??
      rivals[0]
    return winner === one ? one : { ...one, column: null }
  })
}

/** Long enough for any heading, short enough to be remembered by. */
const headingText = (cell: Cell): string => (typeof cell === 'string' ? textOf(cell).slice(0, 80) : '')

const distinct = (found: readonly (Column | null)[]): number =>
  new Set(found.filter((column) => column !== null)).size
