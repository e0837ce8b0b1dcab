import { importWords } from '../../messages/import.ts'
import { todayWords } from '../../messages/today.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { nameOfCase, put } from './judge.ts'
import type { PartProps } from './part.tsx'

const choices = ['discharged', 'moved', 'deceased', 'mistake', 'stays'] as const

/** Those the list does not mention: each is asked about, and nothing happens to one without an answer. */
export function Missing({ model, read, judged }: PartProps) {
  const said = importWords.missing
  if (judged.missing.length === 0) return null
  const options = choices.map((value) =>
    value === 'stays'
      ? { value, label: said.stays, note: said.staysNote }
      : { value, label: todayWords.ends[value] },
  )
  return (
    <Sheet title={said.title}>
      <p class="field-hint">{said.hint}</p>
      <div class="stack">
        {judged.missing.map(({ caseId }) => (
          <Choice
            key={caseId}
            label={said.why(nameOfCase(read.open, caseId))}
            options={options}
            value={model.said.value.ended.get(caseId) ?? null}
            onChange={(how) => {
              model.said.value = { ...model.said.value, ended: put(model.said.value.ended, caseId, how) }
            }}
          />
        ))}
      </div>
    </Sheet>
  )
}
