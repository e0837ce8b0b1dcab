import { useState } from 'preact/hooks'
import type { Refusal } from '../../shared/core/refusal.ts'
import { AskDialog } from '../forms/AskDialog.tsx'
import '../messages/caseRefusals.ts'
import { mergeWords as said } from '../messages/merge.ts'
import { refused } from '../messages/refused.ts'
import { Check } from '../ui/Check.tsx'

interface MergeDialogProps {
  /** The one that goes on. */
  name: string
  /** Null when it is done; why not otherwise. */
  onMerge: (acrossMunicipalities: boolean) => Promise<Refusal | null>
  onClose: () => void
}

/** What becomes of two rows that are one, before it is done: it cannot be taken apart again. */
export function MergeDialog({ name, onMerge, onClose }: MergeDialogProps) {
  const [isAcross, setAcross] = useState(false)
  const [isSeen, setSeen] = useState(false)
  async function merge() {
    const why = await onMerge(isSeen)
    setAcross(why?.code === 'notSame' && why.of === 'municipality')
    return why && whyNot(why)
  }
  return (
    <AskDialog
      title={said.title(name)}
      save={said.merge}
      saving={said.merging}
      onSave={merge}
      onClose={onClose}
    >
      <p>{said.text}</p>
      {isAcross && (
        <Check checked={isSeen} onChange={setSeen}>
          {said.seen}
        </Check>
      )}
    </AskDialog>
  )
}

function whyNot(refusal: Refusal): string {
  const { code, of } = refusal
  const isNotSame = code === 'notSame' && (of === 'municipality' || of === 'number' || of === 'days')
  return isNotSame ? said.notSame[of] : refused(refusal)
}
