import { useState } from 'preact/hooks'
import { localTime } from '../../../shared/core/time.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { Input } from '../../forms/controls.tsx'
import { HourFields, readHour } from '../../forms/HourFields.tsx'
import { PhysicianField } from '../../forms/PhysicianField.tsx'
import { clockWords } from '../../messages/clocks.ts'
import { usePhysicians } from '../../patient/usePhysicians.ts'
import { Field } from '../../ui/Field.tsx'
import type { PartOf } from './Ready.tsx'

const said = clockWords.ready

/** She needs the ward's care again: who says so, since when, and why. */
export function WithdrawDialog({ model, page, onClose }: PartOf) {
  const physicians = usePhysicians(model)
  const [physician, setPhysician] = useState('')
  const [reason, setReason] = useState('')
  const [when, setWhen] = useState({ day: page.today, time: localTime(page.now) })
  const [isTried, setTried] = useState(false)
  const lacks = (text: string) => (isTried && text.trim() === '' ? clockWords.missing : undefined)
  function save() {
    setTried(true)
    const hour = readHour(when)
    if (physician.trim() === '' || reason.trim() === '' || hour === null) return false
    const body = { physician: physician.trim(), reason: reason.trim(), when: hour }
    return model.act('withdrawReady', { case: page.case, ...body }, said.withdrawSaved)
  }
  return (
    <AskDialog title={said.withdrawTitle} save={said.withdrawDo} isStop onSave={save} onClose={onClose}>
      <p>{said.withdrawNote}</p>
      <PhysicianField
        value={physician}
        physicians={physicians}
        error={lacks(physician)}
        onChange={setPhysician}
      />
      <Field label={said.reason} error={lacks(reason)}>
        {(control) => <Input control={control} value={reason} maxLength={200} onChange={setReason} />}
      </Field>
      <HourFields label={said.withdrawWhen} value={when} isMissing={isTried} onChange={setWhen} />
    </AskDialog>
  )
}
