import type { BasisKind } from '../../shared/case/facets/bases.ts'
import type { Sharing } from '../../shared/case/views/sharing.ts'
import { Input } from '../forms/controls.tsx'
import { basisWords as said } from '../messages/basis.ts'
import { Checks } from '../ui/Checks.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { BasisDraft, BasisRead } from './basisDraft.ts'

interface BasisFieldsProps {
  draft: BasisDraft
  /** What the draft would mean. */
  read: BasisRead
  parties: Sharing['parties']
  onChange: (some: Partial<BasisDraft>) => void
}

const kinds = [
  'consent',
  'declined',
  'noHarmAssessment',
  'cannotConsent25_13',
  'minorAbuseCompulsory25_12',
] as const satisfies readonly (BasisKind | 'declined')[]

/** On what ground, for whom, and who stands for it; after her no also why it goes all the same. */
export function BasisFields({ draft, read, parties, onChange }: BasisFieldsProps) {
  const { kind, scope, units, assessor, why } = draft
  return (
    <>
      <Choice
        label={said.kind}
        options={kinds.map((value) => ({ value, label: said.kinds[value] }))}
        value={kind}
        onChange={(chosen) => onChange({ kind: chosen })}
      />
      {kind && <p class="field-hint">{said.kindNotes[kind]}</p>}
      <Choice
        label={said.whom}
        options={[
          { value: 'all', label: said.allParties },
          { value: 'some', label: said.some },
        ]}
        value={scope}
        onChange={(chosen) => onChange({ scope: chosen })}
      />
      {scope === 'some' && (
        <Checks
          label={said.someOf}
          options={parties.map(({ unit, name }) => ({ value: unit, label: name }))}
          isChecked={(unit) => units.includes(unit)}
          onChange={(unit, on) =>
            onChange({ units: on ? [...units, unit] : units.filter((it) => it !== unit) })
          }
        />
      )}
      {read.isAssessed && (
        <Field label={said.assessor}>
          {(control) => (
            <Input
              control={control}
              value={assessor}
              maxLength={80}
              onChange={(text) => onChange({ assessor: text })}
            />
          )}
        </Field>
      )}
      {read.over.length > 0 && (
        <>
          <Notice tone="bad">{said.overNo(read.over)}</Notice>
          <Field label={said.whyDespite}>
            {(control) => (
              <Input
                control={control}
                value={why}
                maxLength={300}
                onChange={(text) => onChange({ why: text })}
              />
            )}
          </Field>
        </>
      )}
    </>
  )
}
