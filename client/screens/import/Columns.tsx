import { columns } from '../../../shared/list/columns.ts'
import type { Heading } from '../../../shared/list/reading.ts'
import type { Column } from '../../../shared/list/row.ts'
import { Select } from '../../forms/controls.tsx'
import { importWords } from '../../messages/import.ts'
import { listWords } from '../../messages/list.ts'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { ImportModel } from './import.ts'
import type { Read } from './judge.ts'

/** How the list was understood: which sheet, and what each column is. Open when something has to be asked. */
export function Columns({ model, read }: { model: ImportModel; read: Read }) {
  const { sheets, headings, needs } = read.reading
  const shown = headings.filter(({ heading, sample }) => heading !== '' || sample.length > 0)
  const known = shown.filter(({ column }) => column !== null && column !== 'ignore').length
  // A file from a system has no columns to ask about.
  if (headings.length === 0 && sheets.length === 1 && needs.length === 0) return null
  return (
    <div class="sheet padded stack">
      {sheets.length > 1 && (
        <Field label={importWords.sheet}>
          {(control) => (
            <select
              {...control}
              value={read.reading.sheet}
              onChange={(event) => void model.chooseSheet(event.currentTarget.value)}
            >
              {sheets.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          )}
        </Field>
      )}
      {needs.map((need) => (
        <Notice tone="part" role="alert" key={need}>
          {listWords.needs[need]}
        </Notice>
      ))}
      <details class="columns-known" open={needs.length > 0}>
        <summary>{importWords.columns(known, shown.length - known)}</summary>
        <p class="field-hint">{importWords.columnsHint}</p>
        <div class="form-grid">
          {shown.map((heading) => (
            <OneColumn key={heading.letter} model={model} heading={heading} />
          ))}
        </div>
      </details>
    </div>
  )
}

const options = columns
  .filter((column) => column !== 'ignore')
  .map((column) => ({ id: column, name: listWords.columns[column] }))

function OneColumn({
  model,
  heading: { letter, heading, column, sample },
}: {
  model: ImportModel
  heading: Heading
}) {
  const name = heading === '' ? importWords.columnLetter(letter) : heading
  const key = heading === '' ? letter : heading
  return (
    <Field
      label={importWords.columnIs(name)}
      hint={sample.length > 0 ? importWords.sample(sample.join(', ')) : undefined}
    >
      {(control) => (
        <Select
          control={control}
          value={column === 'ignore' ? '' : (column ?? '')}
          none={importWords.unknown}
          options={options}
          onChange={(chosen) => void model.mapColumn(key, columnOf(chosen))}
        />
      )}
    </Field>
  )
}

const columnOf = (chosen: string): Column => columns.find((column) => column === chosen) ?? 'ignore'
