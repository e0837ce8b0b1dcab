import { useState } from 'preact/hooks'
import type { CommandBody } from '../../../shared/commands.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { Select } from '../../forms/controls.tsx'
import { HourFields, readHour } from '../../forms/HourFields.tsx'
import { clockWords } from '../../messages/clocks.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import type { SipProps } from './Sip.tsx'

const said = clockWords.sip
type Meeting = Pick<CommandBody<'bookSip'>, 'form' | 'place'>
const forms = ['onSite', 'video', 'phone'] as const
const places = ['home', 'hospital', 'healthCentre', 'municipality'] as const

/** When the plan is made, and how one comes together for it. */
export function SipMeetingDialog({ model, page, part: { meeting }, onClose }: SipProps) {
  const [form, setForm] = useState<Meeting['form'] | null>(meeting?.form ?? null)
  const [place, setPlace] = useState<Meeting['place']>(meeting?.place ?? null)
  const [when, setWhen] = useState({ day: meeting?.day ?? '', time: meeting?.time ?? '' })
  const [isTried, setTried] = useState(false)
  function save() {
    setTried(true)
    const hour = readHour(when)
    if (form === null || hour === null) return false
    return model.act('bookSip', { case: page.case, ...hour, form, place }, said.saved)
  }
  return (
    <AskDialog
      title={said.bookTitle}
      save={clockWords.notices.save}
      isSaving={model.saving.value}
      onSave={save}
      onClose={onClose}
    >
      <HourFields label={said.bookWhen} value={when} isMissing={isTried} onChange={setWhen} />
      <Choice
        label={said.form}
        options={forms.map((value) => ({ value, label: said.forms[value] }))}
        value={form}
        onChange={setForm}
      />
      {isTried && form === null && <p class="field-error">{clockWords.missing}</p>}
      <Field label={said.place} optional>
        {(control) => (
          <Select
            control={control}
            value={place ?? ''}
            none={said.noPlace}
            options={places.map((id) => ({ id, name: said.places[id] }))}
            onChange={(to) => setPlace(places.find((one) => one === to) ?? null)}
          />
        )}
      </Field>
    </AskDialog>
  )
}
