import { useSignal } from '@preact/signals'
import type { BasisKind } from '../../shared/case/facets/bases.ts'
import type { Sharing } from '../../shared/case/views/sharing.ts'
import { Input } from '../forms/controls.tsx'
import { basisWords as said } from '../messages/basis.ts'
import { confidentialWords } from '../messages/confidential.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Checks } from '../ui/Checks.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { BasisStands } from './BasisStands.tsx'
import { type BasisDraft, lackOf, readBasis } from './basisDraft.ts'
import type { SharingModel } from './sharing.ts'

interface BasisFormProps {
  model: SharingModel
  sharing: Sharing
  onClose: () => void
}

const kinds = [
  'consent',
  'declined',
  'noHarmAssessment',
  'cannotConsent25_13',
  'minorAbuseCompulsory25_12',
] as const satisfies readonly (BasisKind | 'declined')[]

/** What stands, and what is recorded anew. It says first who is let in, or out. */
export function BasisForm({ model, sharing, onClose }: BasisFormProps) {
  const draft = useSignal<BasisDraft>({
    kind: null,
    scope: null,
    units: [],
    assessor: model.me.name,
    why: '',
  })
  const put = (some: Partial<BasisDraft>) => {
    draft.value = { ...draft.value, ...some }
  }
  const { kind, scope, units, assessor, why } = draft.value
  const read = readBasis(draft.value, sharing)
  const lack = lackOf(draft.value, read)
  const outside = sharing.parties.filter(({ isTold }) => !isTold).map(({ name }) => name)
  async function save() {
    if (lack !== null || kind === null) return
    const about = { case: model.of.case, huddle: model.of.huddle, parties: read.parties }
    const done =
      kind === 'declined'
        ? model.act('declineSharing', about, said.recorded(said.kinds.declined))
        : model.act(
            'recordBasis',
            {
              ...about,
              kind,
              assessedBy:
                read.isAssessed && (read.over.length > 0 || assessor.trim() !== model.me.name)
                  ? assessor
                  : null,
              despiteNo: read.over.length > 0 ? why : null,
            },
            said.recorded(said.kinds[kind]),
          )
    if (await done) onClose()
  }
  return (
    <Dialog
      wide
      title={said.title(model.of.name)}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={() => (model.isConfidential.value = true)}>
            {confidentialWords.open}
          </Button>
          <Button onClick={onClose}>{words.ui.close}</Button>
          <Button
            variant="go"
            busy={model.saving.value ? said.saving : undefined}
            disabledReason={lack === null ? undefined : said.missing[lack]}
            onClick={() => void save()}
          >
            {said.save}
          </Button>
        </>
      }
    >
      <div class="stack">
        {model.problem.value && (
          <Notice tone="bad" role="alert">
            {model.problem.value}
          </Notice>
        )}
        {outside.length === 0 ? (
          <p>{said.allTold}</p>
        ) : (
          <Notice tone="part">
            {(model.of.huddle === null ? said.lacksBefore : said.lacks)(outside)} {said.minimum}
          </Notice>
        )}
        <BasisStands model={model} sharing={sharing} />
        <h3>{said.new}</h3>
        <Choice
          label={said.kind}
          options={kinds.map((value) => ({ value, label: said.kinds[value] }))}
          value={kind}
          onChange={(chosen) => put({ kind: chosen })}
        />
        {kind && <p class="field-hint">{said.kindNotes[kind]}</p>}
        <Choice
          label={said.whom}
          options={[
            { value: 'all', label: said.allParties },
            { value: 'some', label: said.some },
          ]}
          value={scope}
          onChange={(chosen) => put({ scope: chosen })}
        />
        {scope === 'some' && (
          <Checks
            label={said.someOf}
            options={sharing.parties.map(({ unit, name }) => ({ value: unit, label: name }))}
            isChecked={(unit) => units.includes(unit)}
            onChange={(unit, on) => put({ units: on ? [...units, unit] : units.filter((it) => it !== unit) })}
          />
        )}
        {read.isAssessed && (
          <Field label={said.assessor}>
            {(control) => (
              <Input
                control={control}
                value={assessor}
                maxLength={80}
                onChange={(text) => put({ assessor: text })}
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
                  onChange={(text) => put({ why: text })}
                />
              )}
            </Field>
          </>
        )}
        {lack === null && <p>{followsOf(model, kind, read)}</p>}
        <p class="field-hint">{said.episode}</p>
      </div>
    </Dialog>
  )
}

function followsOf(
  model: SharingModel,
  kind: BasisDraft['kind'],
  { comeIn, goOut }: ReturnType<typeof readBasis>,
): string {
  if (kind === 'declined') return model.outWords(goOut)
  if (comeIn.length === 0) return said.allTold
  return (model.of.huddle === null ? said.mayBeTold : said.letsIn)(comeIn)
}
