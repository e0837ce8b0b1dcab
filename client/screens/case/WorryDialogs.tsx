import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { WorryOutcome } from '../../../shared/case/facets/worries.ts'
import type { AfterHomePart } from '../../../shared/case/views/page/afterHome.ts'
import { afterHomeWords as said } from '../../messages/afterHome.ts'
import { words } from '../../messages/words.ts'
import { worryWords } from '../../messages/worry.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { PartProps } from './case.ts'

// The table's own names.
const outcomes = Object.keys(worryWords.outcomes) as WorryOutcome[]

/** "Hemma – vi är oroliga": what somebody sees, for the next meeting. */
export function RaiseDialog({ model, page, onClose }: PartProps & { onClose: () => void }) {
  const [text, setText] = useState('')
  const save = () => model.act('raiseWorry', { case: page.case, text: text.trim() }, worryWords.raised)
  return (
    <Asked
      title={worryWords.worry}
      go={worryWords.raise}
      lacks={text.trim() === '' ? worryWords.worryWhat : undefined}
      save={save}
      onClose={onClose}
    >
      <Line label={worryWords.worryWhat} hint={worryWords.worryHint} value={text} onChange={setText} />
    </Asked>
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
  async function save() {
    if (outcome === null) return worryWords.came
    const settled = { worry: worry.id, outcome, line: line.trim() === '' ? null : line.trim() }
    return model.act('settleWorry', { case: page.case, huddle: null, ...settled }, said.saved)
  }
  return (
    <Asked
      title={worryWords.came}
      go={worryWords.settle}
      lacks={outcome === null ? worryWords.came : undefined}
      save={save}
      onClose={onClose}
    >
      <Choice
        label={worryWords.came}
        labelUnseen
        options={outcomes.map((value) => ({ value, label: worryWords.outcomes[value] }))}
        value={outcome}
        onChange={setOutcome}
      />
      <Line label={said.said} value={line} onChange={setLine} />
    </Asked>
  )
}

interface AskedProps {
  title: string
  go: string
  lacks: string | undefined
  /** Null when it is done, else why not. */
  save: () => Promise<string | null>
  onClose: () => void
  children: ComponentChildren
}

function Asked({ title, go, lacks, save, onClose, children }: AskedProps) {
  const [problem, setProblem] = useState<string | null>(null)
  async function press() {
    const why = await save()
    if (why === null) onClose()
    else setProblem(why)
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.ui.cancel}</Button>
          <Button variant="go" disabledReason={lacks} onClick={() => void press()}>
            {go}
          </Button>
        </>
      }
    >
      {problem && (
        <Notice tone="bad" role="alert">
          {problem}
        </Notice>
      )}
      {children}
    </Dialog>
  )
}

interface LineProps {
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
}

const Line = ({ label, hint, value, onChange }: LineProps) => (
  <Field label={label} hint={hint}>
    {(control) => (
      <textarea
        {...control}
        value={value}
        maxLength={300}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Field>
)
