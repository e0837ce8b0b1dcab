import { endWords as end } from '../../messages/end.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Open } from './open.ts'

/** Ending before the last patient is asked about once. */
export function EndDialog({ open, onClose }: { open: Open; onClose: () => void }) {
  const { readBack } = huddleWords
  const unfinished = open.unfinished.value
  const left = open.items.value.filter(({ state }) => state === 'queued').length
  async function endNow() {
    await open.end()
    onClose()
  }
  return (
    <Dialog
      title={end.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{end.stay}</Button>
          <Button variant="go" onClick={() => void endNow()}>
            {end.go}
          </Button>
        </>
      }
    >
      <p>{left === 0 ? end.none : end.left(left)}</p>
      {unfinished && unfinished.missing > 0 && (
        <Notice tone="part">{readBack.missing(unfinished.missing)}</Notice>
      )}
    </Dialog>
  )
}
