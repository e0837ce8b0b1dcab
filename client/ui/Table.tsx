import type { ComponentChildren } from 'preact'

export interface Column<Row> {
  readonly head: string
  /** What stands before the value on a card, where the heading is too long. */
  readonly label?: string
  readonly cell: (row: Row) => ComponentChildren
  /** The column that names its row, and the title of its card on a phone. */
  readonly isName?: boolean
  readonly isNumber?: boolean
}

export interface RowGroup<Row> {
  readonly key: string
  readonly title?: ComponentChildren
  readonly rows: readonly Row[]
}

interface TableProps<Row> {
  caption: string
  captionUnseen?: boolean
  columns: readonly Column<Row>[]
  groups: readonly RowGroup<Row>[]
  keyOf: (row: Row) => string
}

/** A real table with row groups; on a phone each row becomes a card. */
export function Table<Row>({ caption, captionUnseen, columns, groups, keyOf }: TableProps<Row>) {
  return (
    <table class="table">
      <caption class={captionUnseen ? 'unseen' : ''}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, isNumber }) => (
            <th key={head} scope="col" class={isNumber ? 'number' : ''}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, title, rows }) => (
        <tbody key={key}>
          {title && (
            <tr class="group">
              <th colSpan={columns.length} scope="rowgroup">
                {title}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={keyOf(row)}>{columns.map((column) => cellOf(column, row))}</tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function cellOf<Row>({ head, label = head, cell, isName, isNumber }: Column<Row>, row: Row) {
  return isName ? (
    <th key={head} scope="row" data-label={label}>
      {cell(row)}
    </th>
  ) : (
    <td key={head} data-label={label} class={isNumber ? 'number' : ''}>
      <div>{cell(row)}</div>
    </td>
  )
}
