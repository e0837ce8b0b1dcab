import type { KinConsent, Wish } from '../../shared/case/facets/asked.ts'
import { Input } from '../forms/controls.tsx'
import { patientSaidFormWords as said } from '../messages/patientSaidForm.ts'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import type { AskedDraft } from './askedDraft.ts'

interface AskedFieldsProps {
  draft: AskedDraft
  onChange: (draft: AskedDraft) => void
}

const wishes: readonly Wish[] = ['agrees', 'wantsOtherwise', 'cannotSay']
const answers: readonly KinConsent[] = ['given', 'declined', 'hasNone']

export function AskedFields({ draft, onChange }: AskedFieldsProps) {
  const change = (to: Partial<AskedDraft>) => onChange({ ...draft, ...to })
  const { wish, knowsDate, consent } = draft
  return (
    <>
      <Choice
        label={said.wish}
        options={wishes.map((value) => ({ value, label: said.wishes[value] }))}
        value={wish}
        onChange={(value) => change({ wish: value })}
      />
      {wish !== 'cannotSay' && (
        <Choice
          label={said.knowsDate}
          options={[
            { value: 'yes', label: said.yes },
            { value: 'no', label: said.no },
          ]}
          value={knowsDate === null ? null : knowsDate ? 'yes' : 'no'}
          onChange={(value) => change({ knowsDate: value === 'yes' })}
        />
      )}
      <Field label={said.line[wish ?? 'agrees']} optional={wish === null || wish === 'agrees'}>
        {(control) => (
          <Input control={control} value={draft.line} maxLength={300} onChange={(line) => change({ line })} />
        )}
      </Field>
      <div class="form-grid">
        <Field label={said.askedBy} hint={said.askedByHint} optional>
          {(control) => (
            <Input
              control={control}
              value={draft.askedBy}
              maxLength={80}
              onChange={(askedBy) => change({ askedBy })}
            />
          )}
        </Field>
        <Field label={said.on}>
          {(control) => (
            <Input control={control} type="date" value={draft.on} onChange={(on) => change({ on })} />
          )}
        </Field>
      </div>
      <Choice
        label={said.mayKin}
        options={answers.map((value) => ({ value, label: said.mayKinAnswers[value] }))}
        value={consent}
        onChange={(value) => change({ consent: value })}
      />
      {consent !== 'hasNone' && (
        <Field label={said.whatPromised} optional>
          {(control) => (
            <Input
              control={control}
              value={draft.promised}
              maxLength={300}
              onChange={(promised) => change({ promised })}
            />
          )}
        </Field>
      )}
    </>
  )
}
