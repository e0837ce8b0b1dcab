import { useLayoutEffect } from 'preact/hooks'
import { toInstant } from '../../shared/core/time.ts'
import type { UpNextSlice } from '../../shared/huddle/views/upNext.ts'
import { leadWords } from '../messages/lead.ts'
import { time } from '../messages/when.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

interface EarlyDialogProps {
  upNext: UpNextSlice
  early: NonNullable<UpNextSlice['early']>
  onTake: () => void
  onClose: () => void
}

/** Nobody who waits may be taken yet without breaking what was announced: wait, or take her all the same. Ctrl Enter once more is a yes here too. */
export function EarlyDialog({ upNext, early, onTake, onClose }: EarlyDialogProps) {
  const at = time(toInstant(early.at))
  const missing = upNext.missing.map(({ name }) => name)
  useLayoutEffect(() => {
    function press(event: KeyboardEvent) {
      const isYes = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
      if (!isYes || event.repeat || event.isComposing) return
      event.preventDefault()
      onTake()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [onTake])
  return (
    <Dialog
      title={leadWords.title(upNext.name)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onTake} keyHint="Ctrl ⏎" shortcut="Control+Enter">
            {leadWords.take}
          </Button>
          <Button variant="go" onClick={onClose}>
            {leadWords.wait(at)}
          </Button>
        </>
      }
    >
      <p>{leadWords.early(early.name, at)}</p>
      {missing.length > 0 && <p>{leadWords.missing(missing)}</p>}
    </Dialog>
  )
}
