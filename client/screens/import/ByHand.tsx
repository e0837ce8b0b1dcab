import { importWords } from '../../messages/import.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { nameOfCase, put } from './judge.ts'
import { nameOfRow, type PartProps, RowName } from './part.tsx'

/** Lines of which only someone who knows the patient can say whose they are. */
export function ByHand({ model, read, judged, onFix }: PartProps) {
  const said = importWords.byHand
  if (judged.matchByHand.length === 0) return null
  return (
    <Sheet title={said.title}>
      <p class="field-hint">{said.hint}</p>
      <ul class="rows">
        {judged.matchByHand.map(({ line, candidates }) => {
          const row = judged.rows.get(line)
          if (row === undefined) return null
          const name = nameOfRow(row)
          const bedOf = (id: string) => read.open.find(({ caseId }) => caseId === id)?.bed ?? ''
          const mayBeNew = row.municipality !== null && name !== ''
          const known = candidates.map((id) => ({
            value: id,
            label: nameOfCase(read.open, id),
            note: bedOf(id),
          }))
          return (
            <li key={line} class="whole">
              <RowName row={row} model={model} />
              <Choice
                label={said.who(name === '' ? said.unnamed : name)}
                labelUnseen
                options={[...known, ...(mayBeNew ? [{ value: 'new', label: said.new }] : [])]}
                value={model.said.value.matched.get(line) ?? null}
                onChange={(whose) => {
                  model.said.value = {
                    ...model.said.value,
                    matched: put(model.said.value.matched, line, whose),
                  }
                }}
              />
              {!mayBeNew && (
                <div class="wrap">
                  <span class="soft">{said.noMunicipality}</span>
                  <Button label={importWords.faulty.fixLine(line)} onClick={() => onFix(line)}>
                    {importWords.faulty.fix}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}
