import { useState } from 'preact/hooks'
import { localTime } from '../../../shared/core/time.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { Input } from '../../forms/controls.tsx'
import { HourFields, readHour } from '../../forms/HourFields.tsx'
import { clockWords } from '../../messages/clocks.ts'
import { refused } from '../../messages/refused.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { SipProps } from './Sip.tsx'

const said = clockWords.sip
type Caller = 'designatedCareContact' | 'other'

/** A call was sent: by whom, and when. Only who may say that the contact called is asked that. */
export function SipCallDialog({ model, page, part, onClose }: SipProps) {
  const { contact, may } = part
  const [by, setBy] = useState<Caller | null>(may.callAsContact === null ? null : 'other')
  const [name, setName] = useState('')
  const [when, setWhen] = useState({ day: page.today, time: localTime(page.now) })
  const [isTried, setTried] = useState(false)
  const isNamed = by === 'designatedCareContact' || name.trim() !== ''
  function save() {
    setTried(true)
    const hour = readHour(when)
    if (by === null || !isNamed || hour === null) return false
    const body = { by, name: by === 'other' ? name.trim() : null, when: hour }
    return model.act('callSip', { case: page.case, ...body }, said.saved)
  }
  return (
    <AskDialog title={said.callTitle} save={clockWords.notices.save} onSave={save} onClose={onClose}>
      {may.callAsContact === null && (
        <Choice<Caller>
          label={said.caller}
          options={[
            {
              value: 'designatedCareContact',
              label: contact === null ? said.noContact : said.contact(contact),
            },
            { value: 'other', label: said.other, note: said.otherNote },
          ]}
          value={by}
          onChange={setBy}
        />
      )}
      {isTried && by === null && <p class="field-error">{clockWords.missing}</p>}
      {by === 'other' && (
        <>
          {may.callAsContact?.code === 'noContact' && (
            <Notice tone="part">{refused(may.callAsContact)}</Notice>
          )}
          {may.callAsContact !== null && <p>{said.otherNote}</p>}
          <Field label={said.name} error={isTried && !isNamed ? clockWords.missing : undefined}>
            {(control) => <Input control={control} value={name} maxLength={80} onChange={setName} />}
          </Field>
        </>
      )}
      <HourFields label={said.when} value={when} isMissing={isTried} onChange={setWhen} />
    </AskDialog>
  )
}
