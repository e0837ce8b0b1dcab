import { useState } from 'preact/hooks'
import type { NoticeShown } from '../../../shared/case/views/page/ready.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { Input } from '../../forms/controls.tsx'
import { HourFields, hourOf, readHour } from '../../forms/HourFields.tsx'
import { clockWords } from '../../messages/clocks.ts'
import { Field } from '../../ui/Field.tsx'
import type { PartOf } from './Ready.tsx'

const said = clockWords.notices

/** Another hour than was written, and how that is known. */
export function CorrectNoticeDialog({ model, page, notice, onClose }: PartOf & { notice: NoticeShown }) {
  const at = notice.corrected?.sentAt ?? notice.sentAt
  const [when, setWhen] = useState(hourOf(at))
  const [why, setWhy] = useState('')
  const [isTried, setTried] = useState(false)
  function save() {
    setTried(true)
    const hour = readHour(when)
    if (hour === null || why.trim() === '') return false
    const body = { notice: notice.id, when: hour, why: why.trim() }
    return model.act('correctNotice', { case: page.case, ...body }, said.saved)
  }
  return (
    <AskDialog
      title={said.correctOf(said.kinds[notice.kind])}
      save={said.save}
      isSaving={model.saving.value}
      onSave={save}
      onClose={onClose}
    >
      <p>{said.correctNote}</p>
      <HourFields label={said.when} value={when} isMissing={isTried} onChange={setWhen} />
      <Field label={said.correctWhy} error={isTried && why.trim() === '' ? clockWords.missing : undefined}>
        {(control) => <Input control={control} value={why} maxLength={200} onChange={setWhy} />}
      </Field>
    </AskDialog>
  )
}
