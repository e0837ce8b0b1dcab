import { useState } from 'preact/hooks'
import type { ContactWay } from '../../../shared/case/facets/homeContacts.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { Input, Select } from '../../forms/controls.tsx'
import { afterHomeWords as said } from '../../messages/afterHome.ts'
import { homeContactWords } from '../../messages/homeContact.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import type { PartProps } from './case.ts'

// The table's own names.
const ways = Object.keys(homeContactWords.ways) as ContactWay[]

/** Who gets in touch with her when she is at home, and when. */
export function ContactDialog({ model, page, onClose }: PartProps & { onClose: () => void }) {
  const { afterHome, case: id, today } = page
  const [unit, setUnit] = useState(afterHome.units[0]?.id ?? '')
  const [name, setName] = useState('')
  const [way, setWay] = useState<ContactWay>('call')
  const from = afterHome.within?.from ?? today
  const [on, setOn] = useState(from < today ? today : from)
  const planned = { unit, name: name.trim() === '' ? null : name.trim(), way, on }
  return (
    <AskDialog
      title={said.plan}
      save={said.planIt}
      onSave={() => model.act('planContact', { case: id, ...planned }, said.planned)}
      onClose={onClose}
    >
      {afterHome.units.length > 1 && (
        <Field label={said.who}>
          {(control) => (
            <Select control={control} value={unit} options={afterHome.units} onChange={setUnit} />
          )}
        </Field>
      )}
      <Choice
        label={said.way}
        options={ways.map((value) => ({ value, label: homeContactWords.ways[value] }))}
        value={way}
        onChange={setWay}
      />
      <Field label={said.on}>
        {(control) => <Input control={control} type="date" value={on} onChange={setOn} />}
      </Field>
      <Field label={said.name} optional>
        {(control) => <Input control={control} value={name} maxLength={80} onChange={setName} />}
      </Field>
    </AskDialog>
  )
}
