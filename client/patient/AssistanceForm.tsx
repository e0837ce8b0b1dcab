import { useState } from 'preact/hooks'
import type { CommandBody } from '../../shared/commands.ts'
import { AnswerForm, type SaveSaid } from '../forms/AnswerForm.tsx'
import { Input } from '../forms/controls.tsx'
import { assistanceWords as said } from '../messages/assistance.ts'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { assistanceLine } from './facetLines.ts'

export type SaidOfAssistance = Omit<CommandBody<'setAssistance'>, 'case' | 'seen'>
export const noAssistance: SaidOfAssistance = { mark: null, line: null }

interface AssistanceFormProps {
  known: SaidOfAssistance
  save: SaveSaid<SaidOfAssistance>
  onClose: () => void
}

const marks = ['appliedFor', 'decided', 'notNeeded'] as const

/** How the assistance decision stands, said by those who decide. */
export function AssistanceForm({ known, save, onClose }: AssistanceFormProps) {
  const [mark, setMark] = useState(known.mark)
  const [line, setLine] = useState(known.line ?? '')
  const [isTried, setTried] = useState(false)
  function ready() {
    setTried(true)
    return mark === null ? null : { mark, line: line.trim() || null }
  }
  return (
    <AnswerForm
      known={{ mark: known.mark, line: known.line }}
      stands={known.mark === null ? '' : assistanceLine({ mark: known.mark, line: known.line })}
      ready={ready}
      clear={known.mark === null ? undefined : noAssistance}
      save={save}
      onClose={onClose}
    >
      <Choice
        label={said.question}
        options={marks.map((value) => ({ value, label: said.marks[value] }))}
        value={mark}
        onChange={setMark}
      />
      {isTried && mark === null && (
        <p class="field-error" role="alert">
          {said.choose}
        </p>
      )}
      <Field label={said.note} hint={said.noteHint} optional>
        {(control) => <Input control={control} value={line} maxLength={160} onChange={setLine} />}
      </Field>
    </AnswerForm>
  )
}
