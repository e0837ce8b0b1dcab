import type { Signal } from '@preact/signals'
import type { BasisKind } from '../../shared/case/facets/bases.ts'
import type { NamedPerson } from '../../shared/case/views/sharing.ts'
import { basisWords } from '../messages/basis.ts'
import { confidentialWords as said } from '../messages/confidential.ts'
import { Check } from '../ui/Check.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { type ConfidentialDraft, toggled } from './confidentialDraft.ts'

interface ConfidentialFormProps {
  draft: Signal<ConfidentialDraft | null>
  couldRead: readonly NamedPerson[]
}

const grounds = [
  'consent',
  'noHarmAssessment',
  'cannotConsent25_13',
  'minorAbuseCompulsory25_12',
] as const satisfies readonly BasisKind[]

/** The words, on what ground, and each reader chosen by name. */
export function ConfidentialForm({ draft, couldRead }: ConfidentialFormProps) {
  const written = draft.value
  if (!written) return null
  const { text, ground, readers } = written
  const put = (some: Partial<ConfidentialDraft>) => {
    draft.value = { ...written, ...some }
  }
  const isChosen = ({ person, unit }: NamedPerson) =>
    readers.some((it) => it.person === person && it.unit === unit)
  return (
    <>
      <Field label={said.text}>
        {(control) => (
          <textarea
            {...control}
            rows={4}
            maxLength={1000}
            autocomplete="off"
            value={text}
            onInput={({ currentTarget }) => put({ text: currentTarget.value })}
          />
        )}
      </Field>
      <Choice
        label={said.ground}
        options={grounds.map((value) => ({ value, label: basisWords.kinds[value] }))}
        value={ground}
        onChange={(chosen) => put({ ground: chosen })}
      />
      <fieldset class="choice">
        <legend>{said.whom}</legend>
        {couldRead.length === 0 && <p class="soft">{said.nobody}</p>}
        {couldRead.map((one) => (
          <Check
            key={`${one.person} ${one.unit}`}
            checked={isChosen(one)}
            onChange={(on) => put({ readers: toggled(readers, one, on) })}
          >
            {said.person(one.name, one.unitName)}
          </Check>
        ))}
      </fieldset>
    </>
  )
}
