import { todayWords } from '../messages/today.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

interface ProtectDialogProps {
  name: string
  onProtect: () => void
  onClose: () => void
}

/** Protected identity never stays in a shared list. */
export function ProtectDialog({ name, onProtect, onClose }: ProtectDialogProps) {
  const said = todayWords
  return (
    <Dialog
      title={said.protectTitle(name)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.ui.cancel}</Button>
          <Button variant="stop" onClick={onProtect}>
            {said.protectDo}
          </Button>
        </>
      }
    >
      <p>{said.protectText}</p>
    </Dialog>
  )
}
