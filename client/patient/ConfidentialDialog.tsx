import { useSignal } from '@preact/signals'
import type { ReadConfidential } from '../../shared/case/views/confidential.ts'
import type { NamedPerson, SharedConfidential, Sharing } from '../../shared/case/views/sharing.ts'
import { confidentialWords as said } from '../messages/confidential.ts'
import { recordedAt } from '../messages/recordedAt.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Problem } from '../ui/Problem.tsx'
import { ConfidentialForm } from './ConfidentialForm.tsx'
import { type ConfidentialDraft, lackOf, plain } from './confidentialDraft.ts'
import type { SharingModel } from './sharing.ts'

interface ConfidentialDialogProps {
  model: SharingModel
  sharing: Sharing
  onBack: () => void
}

/** Written for named persons: the ward sees that it exists and for whom; the words only the one who wrote them, when asked for. */
export function ConfidentialDialog({ model, sharing, onBack }: ConfidentialDialogProps) {
  const draft = useSignal<ConfidentialDraft | null>(sharing.confidential ? null : empty)
  const lack = draft.value && lackOf(draft.value)
  const there = sharing.confidential
  async function change() {
    const answer = await model.ask<ReadConfidential>('confidential')
    if (answer && there)
      draft.value = { text: answer.text, ground: answer.ground, readers: there.readers.map(plain) }
  }
  async function save() {
    const written = draft.value
    if (!written?.ground || lack !== null) return
    const { text, ground } = written
    const body = { case: model.of.case, text, ground, readers: [...written.readers] }
    if (await model.act('writeConfidential', body, said.saved)) onBack()
  }
  async function remove() {
    if (await model.act('removeConfidential', { case: model.of.case }, said.removed)) draft.value = empty
  }
  return (
    <Dialog
      wide
      title={said.title(model.of.name)}
      onClose={onBack}
      actions={
        <>
          <Button onClick={onBack}>{words.ui.back}</Button>
          {there && (
            <Button variant="stop" onClick={() => void remove()}>
              {said.remove}
            </Button>
          )}
          {draft.value && (
            <Button
              variant="go"
              busy={model.saving.value ? said.saving : undefined}
              disabledReason={lack === null ? undefined : said.missing[lack]}
              onClick={() => void save()}
            >
              {said.save}
            </Button>
          )}
        </>
      }
    >
      <div class="stack">
        <Problem>{model.problem.value}</Problem>
        <p>{said.what}</p>
        {there ? <There model={model} there={there} /> : <p class="soft">{said.none}</p>}
        {there?.isOwn && !draft.value && <Button onClick={() => void change()}>{said.change}</Button>}
        {draft.value && <ConfidentialForm draft={draft} couldRead={sharing.couldRead} />}
      </div>
    </Dialog>
  )
}

function There({ model, there }: { model: SharingModel; there: SharedConfidential }) {
  const { at, byName, isOwn, readers } = there
  const close = ({ name, ...named }: NamedPerson) =>
    void model.act('closeConfidential', { case: model.of.case, ...plain(named) }, said.closed(name))
  return (
    <section>
      <p>
        {said.writtenBy(recordedAt(at, model.me.today), byName)} {!isOwn && said.notYours}
      </p>
      <h3>{said.readers}</h3>
      {readers.length === 0 && <p class="soft">{said.noReaders}</p>}
      <ul class="lines">
        {readers.map((reader) => (
          <li key={`${reader.person} ${reader.unit}`}>
            {said.person(reader.name, reader.unitName)}
            <Button variant="quiet" label={said.closeFor(reader.name)} onClick={() => close(reader)}>
              {said.close}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const empty: ConfidentialDraft = { text: '', ground: null, readers: [] }
