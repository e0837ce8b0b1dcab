import { useState } from 'preact/hooks'
import type { ItemMark } from '../../../shared/case/facets/checklist.ts'
import type { ItemView } from '../../../shared/case/views/checklist.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { Input } from '../../forms/controls.tsx'
import { checklistWords as said } from '../../messages/checklist.ts'
import { goHomeWords } from '../../messages/goHome.ts'
import { ownerWords } from '../../patient/itemLook.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import type { CaseModel } from './case.ts'

const marks: readonly ItemMark[] = ['confirmed', 'ordered', 'open', 'blocked']

interface ItemDialogProps {
  model: CaseModel
  /** Whose row it is. */
  id: string
  item: ItemView
  onClose: () => void
}

/** How one row stands: by whom it is answered, or as the ward has heard it. */
export function ItemDialog({ model, id, item, onClose }: ItemDialogProps) {
  const [mark, setMark] = useState<ItemMark | 'notNeeded'>(
    item.need === 'notNeeded' ? 'notNeeded' : item.mark,
  )
  const [dueOn, setDueOn] = useState(item.dueOn ?? '')
  const [note, setNote] = useState(item.note ?? '')
  // In the room it is written down in the meeting itself.
  const heard = item.answers === 'heard' ? 'byPhone' : null
  const text = note.trim()
  const lacks = mark === 'blocked' && text === '' ? said.noteNeeded : undefined
  const about = { case: id, huddle: null }
  const options = [
    ...(item.answers === null ? [] : marks.map((value) => ({ value, label: goHomeWords.marks[value] }))),
    ...(item.mayNeed ? [{ value: 'notNeeded' as const, label: said.noNeed.toLocaleLowerCase('sv') }] : []),
  ]
  const save = () =>
    mark === 'notNeeded'
      ? model.act('setItemNeeds', { ...about, items: [item.code], need: 'notNeeded' }, said.saved)
      : model.act(
          'answerItem',
          {
            ...{ ...about, item: item.code, mark, said: heard },
            ...{ dueOn: dueOn === '' ? null : dueOn, note: text === '' ? null : text },
          },
          said.saved,
        )
  return (
    <AskDialog title={item.label.sv} save={said.save} lacks={lacks} onSave={save} onClose={onClose}>
      <p class="soft">{[said.whose(ownerWords(item)), item.when?.sv].filter(Boolean).join(' · ')}</p>
      <Choice label={said.how} options={options} value={mark} onChange={setMark} />
      {mark !== 'notNeeded' && item.answers === 'heard' && <p class="field-hint">{said.saidHint}</p>}
      {mark !== 'notNeeded' && (
        <>
          <Field label={said.dueOn} optional>
            {(control) => <Input control={control} type="date" value={dueOn} onChange={setDueOn} />}
          </Field>
          <Field label={mark === 'blocked' ? said.noteNeeded : said.note} optional={mark !== 'blocked'}>
            {(control) => <Input control={control} value={note} maxLength={160} onChange={setNote} />}
          </Field>
        </>
      )}
    </AskDialog>
  )
}
