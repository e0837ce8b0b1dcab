import { useState } from 'preact/hooks'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { HourFields, hourOf, readHour } from '../../forms/HourFields.tsx'
import { clockWords } from '../../messages/clocks.ts'
import type { PartOf } from './Ready.tsx'

const said = clockWords.notices

/** The hour she was admitted, and when the needs were judged if that was later (LUS 2:3). */
export function AdmissionDialog({ model, page, part: { admitted }, onClose }: PartOf) {
  const { at, isKnown, needsJudgedAt } = admitted
  const [when, setWhen] = useState(isKnown ? hourOf(at) : { ...hourOf(at), time: '' })
  const [judged, setJudged] = useState(needsJudgedAt === null ? { day: '', time: '' } : hourOf(needsJudgedAt))
  const [isTried, setTried] = useState(false)
  const isHalf = (judged.day === '') !== (judged.time === '')
  function save() {
    setTried(true)
    const hour = readHour(when)
    if (hour === null || isHalf) return false
    const body = { admitted: hour, needsJudged: readHour(judged) }
    return model.act('setAdmissionTime', { case: page.case, ...body }, said.saved)
  }
  return (
    <AskDialog
      title={said.hourWhen}
      save={said.save}
      isSaving={model.saving.value}
      onSave={save}
      onClose={onClose}
    >
      <HourFields label={said.hour} value={when} isMissing={isTried} onChange={setWhen} />
      <HourFields
        label={said.judged}
        note={said.judgedNote}
        value={judged}
        isMissing={isTried && isHalf}
        onChange={setJudged}
      />
    </AskDialog>
  )
}
