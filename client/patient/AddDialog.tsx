import { useState } from 'preact/hooks'
import type { Answer } from '../../shared/api.ts'
import type { CommandBody } from '../../shared/commands.ts'
import { PatientForm } from '../forms/PatientForm.tsx'
import { emptyDraft, type PatientFaults, readDraft } from '../forms/patientDraft.ts'
import type { Places } from '../forms/places.ts'
import '../messages/caseRefusals.ts'
import { formWords } from '../messages/form.ts'
import { lateWords } from '../messages/late.ts'
import { refused } from '../messages/refused.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Problem } from '../ui/Problem.tsx'

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
  const [state, setState] = useState<{ saving: boolean; problem: string | null }>({
    saving: false,
    problem: null,
  })
  async function save() {
    const read = readDraft(draft, today, null, places.reserveFormats)
    if ('faults' in read) return setFaults(read.faults)
    setFaults({})
    setState({ saving: true, problem: null })
    const { facts, readyBy } = read
    const answer = await onAdd({ facts, basis, readyBy }, `${facts.given} ${facts.family}`)
    if (answer.ok) onClose()
    else setState({ saving: false, problem: refused(answer.refusal) })
  }
  return (
    <Dialog
      wide
      title={lateWords.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.ui.cancel}</Button>
          <Button variant="go" busy={state.saving ? lateWords.saving : undefined} onClick={() => void save()}>
            {lateWords.add}
          </Button>
        </>
      }
    >
      <Problem>{state.problem}</Problem>
      <PatientForm draft={draft} faults={faults} places={places} readyBefore={null} onChange={setDraft} />
      <Choice
        label={formWords.basis}
        options={bases.map((value) => ({ value, label: formWords[value] }))}
        value={basis}
        onChange={setBasis}
      />
      <p class="field-hint">{formWords.basisHint}</p>
    </Dialog>
  )
}
