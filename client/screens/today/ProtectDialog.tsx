import { todayWords } from '../../messages/today.ts'
import { words } from '../../messages/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { nameOf } from './cells.tsx'
import type { WardLine } from './ready.ts'
import type { TodayModel } from './today.ts'

interface ProtectDialogProps {
  model: TodayModel
  line: WardLine
  onClose: () => void
}

/** Protected identity never stays in a shared list (domain 4.2, T3). */
export function ProtectDialog({ model, line, onClose }: ProtectDialogProps) {
  const said = todayWords
  async function protect() {
    onClose()
    const body = { case: line.case }
    await model.act('protectIdentity', body, said.protected, () => ({ type: 'unprotectIdentity', body }))
  }
  return (
    <Dialog
      title={said.protectTitle(nameOf(line))}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.ui.cancel}</Button>
          <Button variant="stop" onClick={() => void protect()}>
            {said.protectDo}
          </Button>
        </>
      }
    >
      <p>{said.protectText}</p>
    </Dialog>
  )
}
