import { formWords as form } from '../messages/form.ts'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { Input, Select } from './controls.tsx'
import { PhysicianField } from './PhysicianField.tsx'
import {
  asksPhysician,
  type PatientDraft,
  type PatientFaults,
  type PatientField,
  partsOfDay,
} from './patientDraft.ts'
import type { Places } from './places.ts'

interface PatientFormProps {
  draft: PatientDraft
  faults: PatientFaults
  places: Places
  /** Since when she was ready; a line of a list does not ask who says so. */
  readyBefore: string | null | 'list'
  onChange: (draft: PatientDraft) => void
}

/** Everything the ward's list says of one patient, to be written by hand. */
export function PatientForm({ draft, faults, places, readyBefore, onChange }: PatientFormProps) {
  const set = (field: PatientField) => (value: string) => onChange({ ...draft, [field]: value })
  const errorOf = (field: PatientField) => {
    const fault = faults[field]
    return fault === undefined ? undefined : form.faults[fault]
  }
  const text = (field: PatientField, maxLength: number, hint?: string) => (
    <Field label={form[field]} hint={hint} error={errorOf(field)}>
      {(control) => (
        <Input control={control} value={draft[field]} maxLength={maxLength} onChange={set(field)} />
      )}
    </Field>
  )
  const day = (field: PatientField) => (
    <Field label={form[field]} error={errorOf(field)}>
      {(control) => <Input control={control} type="date" value={draft[field]} onChange={set(field)} />}
    </Field>
  )
  return (
    <div class="form-grid">
      <div class="form-wide">{text('number', 16, form.numberHint)}</div>
      {text('given', 80)}
      {text('family', 80)}
      {draft.number.trim() === '' && day('birthDate')}
      <Field label={form.municipality} error={errorOf('municipality')}>
        {(control) => (
          <Select
            control={control}
            value={draft.municipality}
            none={form.chooseMunicipality}
            options={places.municipalities}
            onChange={set('municipality')}
          />
        )}
      </Field>
      <Field label={form.healthCentre}>
        {(control) => (
          <Select
            control={control}
            value={draft.healthCentre}
            none={form.noHealthCentre}
            options={places.healthCentres}
            onChange={set('healthCentre')}
          />
        )}
      </Field>
      {text('bed', 16)}
      {day('admittedOn')}
      {day('day')}
      <Field label={form.part}>
        {(control) => (
          <Select
            control={control}
            value={draft.part}
            none={form.anyPart}
            options={partsOfDay.map((id) => ({ id, name: form[id] }))}
            onChange={set('part')}
          />
        )}
      </Field>
      <Field label={form.time}>
        {(control) => <Input control={control} type="time" value={draft.time} onChange={set('time')} />}
      </Field>
      {day('readySince')}
      {readyBefore !== 'list' && asksPhysician(draft, readyBefore) && (
        <PhysicianField
          value={draft.readyBy}
          physicians={places.physicians}
          error={errorOf('readyBy')}
          onChange={set('readyBy')}
        />
      )}
      <div class="form-wide">
        <Choice
          label={form.sureness}
          options={surenesses.map((value) => ({ value, label: form[value] }))}
          value={draft.sureness === 'sure' ? 'sure' : 'preliminary'}
          onChange={set('sureness')}
        />
      </div>
    </div>
  )
}

const surenesses = ['preliminary', 'sure'] as const
