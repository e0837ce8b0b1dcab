import { useState } from 'preact/hooks'
import type { Answer } from '../../shared/api.ts'
import type { CommandBody } from '../../shared/commands.ts'
import { AskDialog } from '../forms/AskDialog.tsx'
import { PatientForm } from '../forms/PatientForm.tsx'
import { emptyDraft, type PatientFaults, readDraft } from '../forms/patientDraft.ts'
import type { Places } from '../forms/places.ts'
import '../messages/caseRefusals.ts'
import { formWords } from '../messages/form.ts'
import { lateWords } from '../messages/late.ts'
import { refused } from '../messages/refused.ts'
import { Choice } from '../ui/Choice.tsx'

const bases = ['consent', 'noHarmAssessment'] as const

export type Adding = Omit<CommandBody<'addPatient'>, 'ward' | 'day'>

interface AddDialogProps {
  today: string
  places: Places
  onAdd: (body: Adding, name: string) => Promise<Answer<unknown>>
  onClose: () => void
}

/** One patient by hand, also while the meeting runs: last in its block. */
export function AddDialog({ today, places, onAdd, onClose }: AddDialogProps) {
  const [draft, setDraft] = useState(emptyDraft)
  const [basis, setBasis] = useState<(typeof bases)[number] | null>(null)
  const [faults, setFaults] = useState<PatientFaults>({})
  async function save() {
    const read = readDraft(draft, today, null, places.reserveFormats)
    setFaults('faults' in read ? read.faults : {})
    if ('faults' in read) return false
    const { facts, readyBy } = read
    const answer = await onAdd({ facts, basis, readyBy }, `${facts.given} ${facts.family}`)
    return answer.ok ? null : refused(answer.refusal)
  }
  return (
    <AskDialog wide title={lateWords.title} save={lateWords.add} onSave={save} onClose={onClose}>
      <PatientForm draft={draft} faults={faults} places={places} readyBefore={null} onChange={setDraft} />
      <Choice
        label={formWords.basis}
        options={bases.map((value) => ({ value, label: formWords[value] }))}
        value={basis}
        onChange={setBasis}
      />
      <p class="field-hint">{formWords.basisHint}</p>
    </AskDialog>
  )
}
