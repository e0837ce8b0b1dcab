import { useState } from 'preact/hooks'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { HourFields } from '../../forms/HourFields.tsx'
import { PhysicianField } from '../../forms/PhysicianField.tsx'
import { clockWords } from '../../messages/clocks.ts'
import type { PartOf } from './Ready.tsx'
import { usePhysicians } from './usePhysicians.ts'

const said = clockWords.ready

/** Ready for discharge: by whose decision, and since when. What was written is there to be put right. */
export function DecisionDialog({ model, page, part, onClose }: PartOf) {
  const known = part.decisions.find(({ withdrawn }) => withdrawn === null)
  const physicians = usePhysicians(model)
  const [physician, setPhysician] = useState(known?.physician ?? '')
  const [when, setWhen] = useState({ day: known?.since ?? page.today, time: known?.time ?? '' })
  const [isTried, setTried] = useState(false)
  const name = physician.trim()
  const lacks = isTried && name === '' ? clockWords.missing : undefined
  function save() {
    setTried(true)
    if (name === '' || when.day === '') return false
    const body = { day: when.day, time: when.time === '' ? null : when.time, physician: name }
    return model.act('setReady', { case: page.case, ...body }, said.saved)
  }
  return (
    <AskDialog title={said.decide} save={clockWords.notices.save} onSave={save} onClose={onClose}>
      <PhysicianField value={physician} physicians={physicians} error={lacks} onChange={setPhysician} />
      <HourFields label={said.when} value={when} timeOptional isMissing={isTried} onChange={setWhen} />
    </AskDialog>
  )
}
