import { useState } from 'preact/hooks'
import { AppearanceChoice } from '../../../../client/ui/AppearanceChoice.tsx'
import { Check } from '../../../../client/ui/Check.tsx'
import { Choice } from '../../../../client/ui/Choice.tsx'
import { Field } from '../../../../client/ui/Field.tsx'
import { FileDrop } from '../../../../client/ui/FileDrop.tsx'

const reasons = [
  { value: 'discharged', label: 'Utskriven' },
  { value: 'moved', label: 'Flyttad', note: 'till en annan avdelning' },
  { value: 'deceased', label: 'Avliden' },
  { value: 'mistake', label: 'Fel i listan' },
] as const

export function Forms() {
  const [reason, setReason] = useState<(typeof reasons)[number]['value'] | null>('moved')
  const [told, setTold] = useState(true)
  const [file, setFile] = useState('')
  return (
    <div class="stack">
      <Field label="Namn">{(control) => <input {...control} />}</Field>
      <Field
        label="Personnummer"
        hint="Tio eller tolv siffror"
        error="Kontrollsiffran stämmer inte. Se efter i journalen."
      >
        {(control) => <input {...control} inputMode="numeric" />}
      </Field>
      <Field label="Hälsocentral">
        {(control) => (
          <select {...control}>
            <option>Blå Kustens HC</option>
            <option>Högsby HC</option>
          </select>
        )}
      </Field>
      <Field label="Notering" optional>
        {(control) => <textarea {...control} />}
      </Field>
      <Choice label="Varför saknas hon i listan?" options={reasons} value={reason} onChange={setReason} />
      <Check checked={told} onChange={setTold}>
        Patienten vet datum
      </Check>
      <FileDrop accept=".xlsx,.csv" onFile={({ name }) => setFile(name)}>
        {file || 'Excel eller CSV, eller klistra in från Excel med Ctrl V'}
      </FileDrop>
      <AppearanceChoice />
    </div>
  )
}
