import { useState } from 'preact/hooks'
import { AskDialog } from '../forms/AskDialog.tsx'
import { Input } from '../forms/controls.tsx'
import { answerWords } from '../messages/answer.ts'
import { useStaff } from '../people/useStaff.ts'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import type { Answerer } from './OwnAnswer.tsx'

interface ManagerDialogProps {
  as: Answerer
  onSend: (manager: string, note: string | null) => Promise<string | null>
  onClose: () => void
}

/** Which of those who manage our unit is to decide, and what. It stands on their first screen at once. */
export function ManagerDialog({ as, onSend, onClose }: ManagerDialogProps) {
  const said = answerWords.manager
  const staff = useStaff(as, onClose)
  const [chosen, setChosen] = useState<string | null>(null)
  const [note, setNote] = useState('')
  if (staff === null) return null
  const people = staff.find(({ unit }) => unit === as.unit)?.people ?? []
  const managers = people.filter(({ manages }) => manages)
  const manager = chosen ?? (managers.length === 1 ? (managers[0]?.person ?? null) : null)
  return (
    <AskDialog
      title={said.title}
      save={said.send}
      saving={answerWords.sending}
      lacks={managers.length === 0 ? said.none : manager === null ? said.title : undefined}
      onSave={() => manager !== null && onSend(manager, note.trim() || null)}
      onClose={onClose}
    >
      <Choice
        label={said.title}
        labelUnseen
        options={managers.map(({ person, name }) => ({ value: person, label: name }))}
        value={manager}
        onChange={setChosen}
      />
      <Field label={said.note} optional>
        {(control) => <Input control={control} value={note} maxLength={200} onChange={setNote} />}
      </Field>
    </AskDialog>
  )
}
