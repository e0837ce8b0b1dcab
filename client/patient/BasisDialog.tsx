import { useEffect, useMemo, useState } from 'preact/hooks'
import { basisWords as said } from '../messages/basis.ts'
import { words } from '../messages/words.ts'
import type { Tab } from '../tab.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Problem } from '../ui/Problem.tsx'
import { BasisEnding } from './BasisEnding.tsx'
import { BasisForm } from './BasisForm.tsx'
import { ConfidentialDialog } from './ConfidentialDialog.tsx'
import { createSharing, type SharingOf } from './sharing.ts'

interface BasisDialogProps {
  tab: Tab
  of: SharingOf
  onClose: () => void
}

/** Who may be told of a patient, on what ground; recorded here when it is not a plain yes, and taken back. */
export function BasisDialog({ tab, of, onClose }: BasisDialogProps) {
  const model = useMemo(() => createSharing(tab, of), [tab, of.case, of.huddle])
  useEffect(() => void model.load(), [model])
  // One dialog follows another here: whoever closes the last is back where the first was opened from.
  const [opener] = useState(() => document.activeElement)
  useEffect(() => () => queueMicrotask(() => opener instanceof HTMLElement && opener.focus()), [opener])
  const sharing = model.sharing.value
  const ending = model.ending.value
  if (sharing && ending) return <BasisEnding model={model} ending={ending} onClose={onClose} />
  if (sharing && model.isConfidential.value)
    return (
      <ConfidentialDialog
        model={model}
        sharing={sharing}
        onBack={() => (model.isConfidential.value = false)}
      />
    )
  if (sharing) return <BasisForm model={model} sharing={sharing} onClose={onClose} />
  return (
    <Dialog
      wide
      title={said.title(of.name)}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.ui.close}</Button>}
    >
      <Problem>{model.problem.value}</Problem>
    </Dialog>
  )
}
