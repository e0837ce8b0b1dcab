import { useSignal } from '@preact/signals'
import type { Sharing } from '../../shared/case/views/sharing.ts'
import { basisWords as said } from '../messages/basis.ts'
import { confidentialWords } from '../messages/confidential.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Problem } from '../ui/Problem.tsx'
import { BasisFields } from './BasisFields.tsx'
import { BasisStands } from './BasisStands.tsx'
import { assessmentOf, type BasisDraft, type BasisRead, lackOf, readBasis } from './basisDraft.ts'
import type { SharingModel } from './sharing.ts'

interface BasisFormProps {
  model: SharingModel
  sharing: Sharing
  onClose: () => void
}

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
  const { kind } = draft.value
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
            { ...about, kind, ...assessmentOf(draft.value, read, model.me.name) },
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
        <Problem>{model.problem.value}</Problem>
        {outside.length === 0 ? (
          <p>{said.allTold}</p>
        ) : (
          <Notice tone="part">
            {(model.of.huddle === null ? said.lacksBefore : said.lacks)(outside)} {said.minimum}
          </Notice>
        )}
        <BasisStands model={model} sharing={sharing} />
        <h3>{said.new}</h3>
        <BasisFields draft={draft.value} read={read} parties={sharing.parties} onChange={put} />
        {lack === null && <p>{followsOf(model, kind, read)}</p>}
        <p class="field-hint">{said.episode}</p>
      </div>
    </Dialog>
  )
}

function followsOf(model: SharingModel, kind: BasisDraft['kind'], { comeIn, goOut }: BasisRead): string {
  if (kind === 'declined') return model.outWords(goOut)
  if (comeIn.length === 0) return said.allTold
  return (model.of.huddle === null ? said.mayBeTold : said.letsIn)(comeIn)
}
