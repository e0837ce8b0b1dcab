import { Input } from '../../forms/controls.tsx'
import { importWords } from '../../messages/import.ts'
import { leavingWords } from '../../messages/leaving.ts'
import { todayWords } from '../../messages/today.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import type { ImportModel } from './import.ts'
import { type EndChoice, put, usualLeavingDay } from './judge.ts'

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
  const { ended, leftOn, despite } = model.said.value
  const { held, open } = model.read.value ?? { held: [], open: [] }
  const rows = held.find((one) => one.case === id)?.rows ?? 0
  const how = ended.get(id) ?? null
  const day = leftOn.get(id) ?? usualLeavingDay(open, id, model.today.value)
  const leave = (on: string) => put(leftOn, id, on)
  return (
    <div class="stack">
      <Choice
        label={label}
        options={options}
        value={how}
        onChange={(to) => {
          model.said.value = { ...model.said.value, ended: put(ended, id, to), leftOn: leave(day) }
        }}
      />
      {how !== null && how !== 'stays' && how !== 'mistake' && (
        <Field label={todayWords.leftOn}>
          {(control) => (
            <Input
              control={control}
              type="date"
              value={day}
              onChange={(on) => {
                model.said.value = { ...model.said.value, leftOn: leave(on) }
              }}
            />
          )}
        </Field>
      )}
      {how === 'discharged' && rows > 0 && (
        <Field label={leavingWords.why} hint={leavingWords.open(rows)}>
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
