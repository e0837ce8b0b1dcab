import { useState } from 'preact/hooks'
import type { PatientFacts } from '../../../shared/case/facts.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { PatientForm } from '../../forms/PatientForm.tsx'
import { draftOf, type PatientFaults, readDraft } from '../../forms/patientDraft.ts'
import { noPlaces } from '../../forms/places.ts'
import { laterPart } from '../../frame/later.tsx'
import '../../messages/caseRefusals.ts'
import { mergeWords } from '../../messages/merge.ts'
import { refused } from '../../messages/refused.ts'
import { todayWords } from '../../messages/today.ts'
import { ArrangedList } from '../../patient/ArrangedList.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { nameOf } from './cells.tsx'
import type { WardLine } from './ready.ts'
import type { TodayModel } from './today.ts'

const MergeDialog = laterPart(async () => (await import('../../patient/MergeDialog.tsx')).MergeDialog)

interface EditDialogProps {
  model: TodayModel
  line: WardLine
  onClose: () => void
}

/** The facts of one patient, put right; taken back by the facts from before. */
export function EditDialog({ model, line, onClose }: EditDialogProps) {
  const [before] = useState(() => factsOf(line))
  const [draft, setDraft] = useState(() => draftOf(before))
  const [faults, setFaults] = useState<PatientFaults>({})
  const [problem, setProblem] = useState<Refusal | null>(null)
  const [isMerging, setMerging] = useState(false)
  /** The number belongs to another row of the ward: then the two are one person. */
  const holder = problem?.code === 'alreadyListed' ? (problem.of ?? null) : null
  async function save() {
    const read = readDraft(draft, model.today.value, before.readySince, model.list.value?.reserveFormats)
    setFaults('faults' in read ? read.faults : {})
    if ('faults' in read) return false
    const { facts, readyBy } = read
    const body = { case: line.case, from: before, to: facts, readyBy }
    const said = todayWords.edited(`${facts.given} ${facts.family}`)
    const answer = await model.act('editPatient', body, said, () => ({
      type: 'editPatient',
      body: { case: line.case, from: facts, to: before, readyBy },
    }))
    // Saved without a change is as good as saved.
    if (answer.ok || answer.refusal.code === 'alreadyDone') return null
    setProblem(answer.refusal)
    return false
  }
  if (isMerging && holder !== null)
    return (
      <MergeDialog
        name={nameOf(line)}
        onMerge={(isSeen) => model.merge({ stays: line.case, goes: holder, acrossMunicipalities: isSeen })}
        onClose={onClose}
      />
    )
  return (
    <AskDialog
      wide
      title={todayWords.editTitle(nameOf(line))}
      save={todayWords.save}
      onSave={save}
      onClose={onClose}
    >
      {problem && (
        <Notice
          tone="bad"
          role="alert"
          action={holder !== null && <Button onClick={() => setMerging(true)}>{mergeWords.mergeRows}</Button>}
        >
          {refused(problem)}
        </Notice>
      )}
      <PatientForm
        draft={draft}
        faults={faults}
        places={model.list.value ?? noPlaces}
        readyBefore={before.readySince}
        onChange={setDraft}
      />
      {before.date && draft.day !== before.date.day && (
        <ArrangedList
          arranged={line.detail.own?.arranged ?? []}
          on={before.date.day}
          today={model.today.value}
        />
      )}
    </AskDialog>
  )
}

const factsOf = ({ detail, block }: WardLine): PatientFacts => ({
  given: detail.given,
  family: detail.family,
  number: detail.own?.number ?? null,
  reserve: detail.own?.reserve ?? null,
  birthDate: detail.birthDate,
  municipality: block.payer,
  healthCentre: block.healthCentre,
  bed: detail.bed,
  admittedOn: detail.own?.admittedOn ?? null,
  date: detail.estimate,
  readySince: detail.readySince,
})
