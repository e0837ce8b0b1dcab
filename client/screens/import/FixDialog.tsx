import { useState } from 'preact/hooks'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { PatientForm } from '../../forms/PatientForm.tsx'
import { draftOf, emptyDraft, type PatientFaults, readDraft } from '../../forms/patientDraft.ts'
import { noPlaces } from '../../forms/places.ts'
import { importWords } from '../../messages/import.ts'
import type { ImportModel } from './import.ts'
import { factsOfRow, fixedRow, type Judged, put } from './judge.ts'

interface FixDialogProps {
  model: ImportModel
  judged: Judged
  line: number
  onClose: () => void
}

/** One line put right by hand: filled with what could be read, and held to the same rules as the list. */
export function FixDialog({ model, judged, line, onClose }: FixDialogProps) {
  const row = judged.rows.get(line)
  const [draft, setDraft] = useState(() => (row === undefined ? emptyDraft : draftOf(factsOfRow(row))))
  const [faults, setFaults] = useState<PatientFaults>({})
  function save() {
    if (row === undefined) return null
    const read = readDraft(draft, model.today.value, 'list', model.list.value?.reserveFormats)
    setFaults('faults' in read ? read.faults : {})
    if ('faults' in read) return false
    model.said.value = {
      ...model.said.value,
      fixed: put(model.said.value.fixed, line, fixedRow(row, read.facts)),
    }
    return null
  }
  return (
    <AskDialog
      wide
      title={importWords.faulty.fixTitle(line)}
      save={importWords.faulty.fixed}
      onSave={save}
      onClose={onClose}
    >
      <PatientForm
        draft={draft}
        faults={faults}
        places={model.list.value ?? noPlaces}
        readyBefore="list"
        onChange={setDraft}
      />
    </AskDialog>
  )
}
