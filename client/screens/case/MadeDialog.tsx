import { useState } from 'preact/hooks'
import type { ContactOutcome, NextStep } from '../../../shared/case/facets/homeContacts.ts'
import type { AfterHomePart } from '../../../shared/case/views/page/afterHome.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { Select, TextArea } from '../../forms/controls.tsx'
import { afterHomeWords as said } from '../../messages/afterHome.ts'
import { homeContactWords } from '../../messages/homeContact.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import type { PartProps } from './case.ts'

// The tables' own names.
const outcomes = Object.keys(homeContactWords.outcomes) as ContactOutcome[]
const steps = Object.entries(said.steps).map(([id, name]) => ({ id, name }))

interface MadeDialogProps extends PartProps {
  contact: AfterHomePart['contacts'][number]
  onClose: () => void
}

/** How it went: one tap where all is well, a line where it is not. */
export function MadeDialog({ model, page, contact, onClose }: MadeDialogProps) {
  const [outcome, setOutcome] = useState<ContactOutcome | null>(null)
  const [line, setLine] = useState('')
  const [next, setNext] = useState<NextStep | ''>('')
  const text = line.trim()
  const lacks =
    outcome === null
      ? said.chooseHow
      : (outcome === 'worse' || outcome === 'moreHelp') && text === ''
        ? said.sayWhat
        : undefined
  function save() {
    if (outcome === null) return false
    const made = { outcome, line: text === '' ? null : text, next: next === '' ? null : next }
    return model.act('makeContact', { case: page.case, contact: contact.id, ...made }, said.saved)
  }
  return (
    <AskDialog title={said.how} save={said.save} lacks={lacks} onSave={save} onClose={onClose}>
      <Choice
        label={said.how}
        labelUnseen
        options={outcomes.map((value) => ({ value, label: homeContactWords.outcomes[value] }))}
        value={outcome}
        onChange={setOutcome}
      />
      <Field label={said.said} hint={said.saidHint}>
        {(control) => <TextArea control={control} value={line} maxLength={300} onChange={setLine} />}
      </Field>
      <Field label={said.next}>
        {(control) => (
          <Select
            control={control}
            value={next}
            none={said.nothingMore}
            options={steps}
            // One of the steps, or none.
            onChange={(chosen) => setNext(chosen as NextStep | '')}
          />
        )}
      </Field>
    </AskDialog>
  )
}
