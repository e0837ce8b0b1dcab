import { useState } from 'preact/hooks'
import { checklistOwners } from '../../../shared/arena/checklist/owners.ts'
import {
  type Blocking,
  type ChecklistOwner,
  type ChecklistRow,
  type DefinedRow,
  rowOf,
} from '../../../shared/arena/checklist/rows.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { Input, Select } from '../../forms/controls.tsx'
import { checklistWords } from '../../messages/checklist.ts'
import { checklistPageWords as said } from '../../messages/checklistPage.ts'
import { goHomeWords } from '../../messages/goHome.ts'
import { itemLook } from '../../patient/itemLook.ts'
import { Check } from '../../ui/Check.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { Mark } from '../../ui/Mark.tsx'
import type { PartProps } from './setting.ts'

const blockings: readonly Blocking[] = ['always', 'whenNeeded', 'beforeFreeDays', 'never']

interface RowDialogProps {
  owner: ChecklistOwner
  /** None: a new one. */
  row: DefinedRow | null
  set: PartProps['set']
  onClose: () => void
}

/** One row in words, with how it will look at a patient before it is saved. */
export function RowDialog({ owner, row, set, onClose }: RowDialogProps) {
  const [draft, setDraft] = useState<ChecklistRow>(row ? rowOf(row) : emptyRow(owner))
  const change = (more: Partial<ChecklistRow>) => setDraft({ ...draft, ...more })
  const isNamed = draft.label.sv.trim() !== ''
  function save() {
    const code = row?.code ?? null
    const back = row && ({ type: 'setChecklistRow', body: { code: row.code, row: rowOf(row) } } as const)
    void set('setChecklistRow', { code, row: tidy(draft) }, said.saved, back ?? undefined)
    return null
  }
  return (
    <AskDialog
      title={row ? said.editTitle : said.newTitle}
      save={said.save}
      lacks={isNamed ? undefined : said.labelMissing}
      onSave={save}
      onClose={onClose}
    >
      <Field label={said.label}>
        {(control) => (
          <Input
            control={control}
            value={draft.label.sv}
            maxLength={120}
            onChange={(sv) => change({ label: { ...draft.label, sv } })}
          />
        )}
      </Field>
      <Field label={said.english} optional>
        {(control) => (
          <Input
            control={control}
            value={draft.label.en ?? ''}
            maxLength={120}
            onChange={(en) => change({ label: { ...draft.label, en } })}
          />
        )}
      </Field>
      <Field label={said.when} hint={said.whenHint} optional>
        {(control) => (
          <Input
            control={control}
            value={draft.when?.sv ?? ''}
            maxLength={60}
            onChange={(sv) => change({ when: { sv, en: draft.when?.en ?? null } })}
          />
        )}
      </Field>
      <Field label={said.owner}>
        {(control) => (
          <Select
            control={control}
            value={draft.owner}
            none=""
            options={checklistOwners.map((id) => ({ id, name: goHomeWords.owners[id] }))}
            onChange={(chosen) =>
              change({ owner: checklistOwners.find((id) => id === chosen) ?? draft.owner })
            }
          />
        )}
      </Field>
      <Choice
        label={said.blocking}
        options={blockings.map((value) => ({
          value,
          label: said.blockings[value],
          note: said.blockingNotes[value],
        }))}
        value={draft.blocking}
        onChange={(blocking) => change({ blocking })}
      />
      <Check checked={draft.weekend} onChange={(weekend) => change({ weekend })}>
        {said.weekend}
      </Check>
      <Check checked={draft.forFew} onChange={(forFew) => change({ forFew })}>
        {said.forFew}
        <small class="soft"> {said.forFewHint}</small>
      </Check>
      {isNamed && <Preview row={draft} />}
    </AskDialog>
  )
}

/** The row as a patient who has just come has it. */
function Preview({ row }: { row: ChecklistRow }) {
  const need = row.blocking === 'always' ? 'needed' : 'unknown'
  const look = itemLook({ need, mark: 'open', isLate: false, dueOn: null }, '')
  return (
    <section aria-label={said.preview}>
      <p class="field-hint">{said.preview}</p>
      <div class="checklist">
        <div class="checklist-row">
          <Mark tone={look.tone} sign={look.sign}>
            {look.word}
          </Mark>
          <span>
            {row.label.sv}
            <small>
              {[
                goHomeWords.owners[row.owner],
                row.when?.sv.trim(),
                row.blocking !== 'never' && checklistWords.holds,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </span>
        </div>
      </div>
    </section>
  )
}

const emptyRow = (owner: ChecklistOwner): ChecklistRow => ({
  ...{ label: { sv: '', en: null }, when: null, owner, blocking: 'whenNeeded' },
  ...{ weekend: false, forFew: false },
})

/** What is left empty is not said. */
function tidy({ label, when, ...row }: ChecklistRow): ChecklistRow {
  const orNull = (text: string | null | undefined) => (text?.trim() ? text.trim() : null)
  const needed = orNull(when?.sv)
  return {
    ...row,
    label: { sv: label.sv.trim(), en: orNull(label.en) },
    when: needed === null ? null : { sv: needed, en: orNull(when?.en) },
  }
}
