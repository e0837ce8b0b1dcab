import { useState } from 'preact/hooks'
import type { CommandBody } from '../../shared/commands.ts'
import { AnswerForm } from '../forms/AnswerForm.tsx'
import { Input } from '../forms/controls.tsx'
import { assistanceWords as said } from '../messages/assistance.ts'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'

export type SaidOfAssistance = Omit<CommandBody<'setAssistance'>, 'case'>
export const noAssistance: SaidOfAssistance = { mark: null, line: null }

interface AssistanceFormProps {
  known: SaidOfAssistance
  save: (now: SaidOfAssistance) => Promise<string | null>
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
    return mark === null ? null : () => save({ mark, line: line.trim() || null })
  }
  return (
    <AnswerForm
      ready={ready}
      clear={known.mark === null ? undefined : () => save(noAssistance)}
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
