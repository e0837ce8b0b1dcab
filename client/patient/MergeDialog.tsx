import { useState } from 'preact/hooks'
import type { Refusal } from '../../shared/core/refusal.ts'
import '../messages/caseRefusals.ts'
import { mergeWords } from '../messages/merge.ts'
import { refused } from '../messages/refused.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Check } from '../ui/Check.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Notice } from '../ui/Notice.tsx'

interface MergeDialogProps {
  /** The one that goes on. */
  name: string
  /** Null when it is done; why not otherwise. */
  onMerge: (acrossMunicipalities: boolean) => Promise<Refusal | null>
  onClose: () => void
}

/** What becomes of two rows that are one, before it is done: it cannot be taken apart again. */
export function MergeDialog({ name, onMerge, onClose }: MergeDialogProps) {
  const said = mergeWords
  const [problem, setProblem] = useState<Refusal | null>(null)
  const [isSeen, setSeen] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const isNotSame = problem?.code === 'notSame'
  const isAcross = isNotSame && problem.of === 'municipality'
  const isOther = isNotSame && problem.of === 'number'
  async function merge() {
    setSaving(true)
    const why = await onMerge(isSeen)
    setSaving(false)
    if (why === null) onClose()
    else setProblem(why)
  }
  return (
    <Dialog
      title={said.title(name)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.ui.cancel}</Button>
          <Button variant="go" busy={isSaving ? said.merging : undefined} onClick={() => void merge()}>
            {said.merge}
          </Button>
        </>
      }
    >
      <p>{said.text}</p>
      {problem && (
        <Notice tone="bad" role="alert">
          {isAcross ? said.notSame.municipality : isOther ? said.notSame.number : refused(problem)}
        </Notice>
      )}
      {isAcross && (
        <Check checked={isSeen} onChange={setSeen}>
          {said.seen}
        </Check>
      )}
    </Dialog>
  )
}
