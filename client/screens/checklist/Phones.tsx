import { useState } from 'preact/hooks'
import { Input } from '../../forms/controls.tsx'
import { checklistPageWords as said } from '../../messages/checklistPage.ts'
import { Field } from '../../ui/Field.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './setting.ts'

/** Whom to call on a Saturday: each unit's number when offices are shut. */
export function Phones({ settings, set }: PartProps) {
  return (
    <Sheet title={said.phones} quiet>
      <p class="field-hint">{said.phonesHint}</p>
      <div class="stack">
        {settings.weekend.map((unit) => (
          <One key={unit.unit} unit={unit} set={set} />
        ))}
      </div>
    </Sheet>
  )
}

type Unit = PartProps['settings']['weekend'][number]

function One({ unit: { unit, name, phone, weekendPhone }, set }: { unit: Unit; set: PartProps['set'] }) {
  const [draft, setDraft] = useState(weekendPhone ?? '')
  const [isWrong, setWrong] = useState(false)
  async function keep() {
    const number = draft.trim()
    const is = number === '' ? null : number
    if (is === weekendPhone) return setWrong(false)
    const back = { type: 'setWeekendPhone', body: { unit, phone: weekendPhone } } as const
    const refusal = await set('setWeekendPhone', { unit, phone: is }, said.phoneSaved(name), back)
    setWrong(refusal?.code === 'malformed')
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
      onFocusOut={() => void keep()}
    >
      <Field label={name} hint={phone} error={isWrong ? said.phoneWrong : undefined}>
        {(control) => <Input control={control} value={draft} maxLength={24} onChange={setDraft} />}
      </Field>
    </form>
  )
}
