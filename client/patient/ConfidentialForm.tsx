import type { Signal } from '@preact/signals'
import type { BasisKind } from '../../shared/case/facets/bases.ts'
import type { NamedReader } from '../../shared/case/facets/confidential.ts'
import type { NamedPerson } from '../../shared/case/views/sharing.ts'
import { basisWords } from '../messages/basis.ts'
import { confidentialWords as said } from '../messages/confidential.ts'
import { Checks } from '../ui/Checks.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { type ConfidentialDraft, plain } from './confidentialDraft.ts'

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
      <Checks
        label={said.whom}
        none={said.nobody}
        options={couldRead.map((one) => ({ value: keyOf(one), label: said.person(one.name, one.unitName) }))}
        isChecked={(key) => readers.some((it) => keyOf(it) === key)}
        onChange={(key, on) => {
          const others = readers.filter((it) => keyOf(it) !== key)
          const chosen = couldRead.flatMap((one) => (on && keyOf(one) === key ? plain(one) : []))
          put({ readers: [...others, ...chosen] })
        }}
      />
    </>
  )
}

const keyOf = ({ person, unit }: NamedReader): string => `${person} ${unit}`
