import { importWords } from '../../messages/import.ts'
import { todayWords } from '../../messages/today.ts'
import { Choice } from '../../ui/Choice.tsx'
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
  return (
    <Choice
      label={label}
      options={options}
      value={model.said.value.ended.get(id) ?? null}
      onChange={(how) => {
        model.said.value = { ...model.said.value, ended: put(model.said.value.ended, id, how) }
      }}
    />
  )
}
