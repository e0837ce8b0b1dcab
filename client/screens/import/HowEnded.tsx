import { Input } from '../../forms/controls.tsx'
import { checklistWords } from '../../messages/checklist.ts'
import { importWords } from '../../messages/import.ts'
import { todayWords } from '../../messages/today.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import type { ImportModel } from './import.ts'
import { type EndChoice, put } from './judge.ts'

interface HowEndedProps {
  model: ImportModel
  /** The case that is asked about. */
  id: string
  label: string
  choices: readonly EndChoice[]
}

/** How a stay ended, asked and never presumed: without an answer nothing happens to it. */
export function HowEnded({ model, id, label, choices }: HowEndedProps) {
  const said = importWords.missing
  const options = choices.map((value) =>
    value === 'stays'
      ? { value, label: said.stays, note: said.staysNote }
      : { value, label: todayWords.ends[value] },
  )
  const { ended, despite } = model.said.value
  const rows = model.read.value?.held.find((one) => one.case === id)?.rows ?? 0
  return (
    <div class="stack">
      <Choice
        label={label}
        options={options}
        value={ended.get(id) ?? null}
        onChange={(how) => {
          model.said.value = { ...model.said.value, ended: put(ended, id, how) }
        }}
      />
      {ended.get(id) === 'discharged' && rows > 0 && (
        <Field label={checklistWords.leaveWhy} hint={checklistWords.leaveOpen(rows)}>
          {(control) => (
            <Input
              control={control}
              value={despite.get(id) ?? ''}
              maxLength={200}
              onChange={(why) => {
                model.said.value = { ...model.said.value, despite: put(despite, id, why) }
              }}
            />
          )}
        </Field>
      )}
    </div>
  )
}
