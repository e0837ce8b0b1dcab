import { useState } from 'preact/hooks'
import type { WorryOutcome } from '../../../shared/case/facets/worries.ts'
import type { AfterHomePart } from '../../../shared/case/views/page/afterHome.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { TextArea } from '../../forms/controls.tsx'
import { afterHomeWords as said } from '../../messages/afterHome.ts'
import { worryWords } from '../../messages/worry.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import type { PartProps } from './case.ts'

// The table's own names.
const outcomes = Object.keys(worryWords.outcomes) as WorryOutcome[]

/** "Hemma – vi är oroliga": what somebody sees, for the next meeting. */
export function RaiseDialog({ model, page, onClose }: PartProps & { onClose: () => void }) {
  const [text, setText] = useState('')
  return (
    <AskDialog
      title={worryWords.worry}
      save={worryWords.raise}
      lacks={text.trim() === '' ? worryWords.worryWhat : undefined}
      onSave={() => model.act('raiseWorry', { case: page.case, text: text.trim() }, worryWords.raised)}
      onClose={onClose}
    >
      <Field label={worryWords.worryWhat} hint={worryWords.worryHint}>
        {(control) => <TextArea control={control} value={text} maxLength={300} onChange={setText} />}
      </Field>
    </AskDialog>
  )
}

interface SettleDialogProps extends PartProps {
  worry: AfterHomePart['worries'][number]
  onClose: () => void
}

/** What the meeting, or those who were worried, came to. */
export function SettleDialog({ model, page, worry, onClose }: SettleDialogProps) {
  const [outcome, setOutcome] = useState<WorryOutcome | null>(null)
  const [line, setLine] = useState('')
  function save() {
    if (outcome === null) return false
    const settled = { worry: worry.id, outcome, line: line.trim() === '' ? null : line.trim() }
    return model.act('settleWorry', { case: page.case, huddle: null, ...settled }, said.saved)
  }
  return (
    <AskDialog
      title={worryWords.came}
      save={worryWords.settle}
      lacks={outcome === null ? worryWords.came : undefined}
      onSave={save}
      onClose={onClose}
    >
      <Choice
        label={worryWords.came}
        labelUnseen
        options={outcomes.map((value) => ({ value, label: worryWords.outcomes[value] }))}
        value={outcome}
        onChange={setOutcome}
      />
      <Field label={said.said}>
        {(control) => <TextArea control={control} value={line} maxLength={300} onChange={setLine} />}
      </Field>
    </AskDialog>
  )
}
