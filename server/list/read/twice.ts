import type { Fault } from '../../../shared/list/fault.ts'
import type { ListRow } from '../../../shared/list/row.ts'

/**
 * The same number on two lines. Where both say the same, the first stands and the others are told; where they differ,
 * nobody but the ward knows which is right, and all are told.
 */
export function twiceIn(rows: readonly ListRow[], column: string | null): Fault[] {
  const byNumber = Map.groupBy(
    rows.filter(({ number }) => number !== null),
    ({ number }) => number,
  )
  return [...byNumber.values()].flatMap((same) => {
    const [first, ...others] = same
    if (first === undefined || others.length === 0) return []
    const told = others.every((one) => saysSame(one, first)) ? others : same
    return told.map(
      ({ line }): Fault => ({
        line,
        column,
        field: 'number',
        code: 'twiceInFile',
        firstLine: first.line,
      }),
    )
  })
}

const saysSame = (a: ListRow, b: ListRow): boolean =>
  JSON.stringify({ ...a, line: b.line }) === JSON.stringify(b)
