import { Select } from '../../forms/controls.tsx'
import { formWords } from '../../messages/form.ts'
import { importWords } from '../../messages/import.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { type NewBasis, newLines, put } from './judge.ts'
import { nameOfRow, type PartProps, RowName } from './part.tsx'

const bases = ['consent', 'noHarmAssessment'] as const

/** New patients, each with the basis for sharing: one by one or all at once, never chosen beforehand. */
export function New({ model, judged }: PartProps) {
  const said = importWords.new
  const rows = newLines(judged, model.said.value)
  if (rows.length === 0) return null
  const set = (lines: readonly number[], basis: NewBasis | null) => {
    const { bases: before } = model.said.value
    const after = lines.reduce((map, line) => put(map, line, basis), before)
    model.said.value = { ...model.said.value, bases: after }
  }
  const all = rows.map(({ line }) => line)
  return (
    <Sheet title={said.title}>
      <div class="wrap">
        <Button onClick={() => set(all, 'consent')}>{said.allConsent}</Button>
        <Button onClick={() => set(all, 'noHarmAssessment')}>{said.allAssessed}</Button>
      </div>
      <p class="field-hint">{said.hint}</p>
      <ul class="rows">
        {rows.map((row) => {
          const id = `basis-${row.line}`
          const basis = model.said.value.bases.get(row.line)
          return (
            <li key={row.line}>
              <RowName row={row} model={model} />
              <div>
                <label class="unseen" for={id}>
                  {said.basisFor(nameOfRow(row))}
                </label>
                <Select
                  control={{ id, class: 'input', 'aria-describedby': undefined, 'aria-invalid': undefined }}
                  value={basis ?? ''}
                  none={formWords.notAsked}
                  options={bases.map((kind) => ({ id: kind, name: formWords[kind] }))}
                  onChange={(chosen) => set([row.line], bases.find((kind) => kind === chosen) ?? null)}
                />
              </div>
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}
