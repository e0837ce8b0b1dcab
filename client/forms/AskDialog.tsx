import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { clockWords } from '../messages/clocks.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Notice } from '../ui/Notice.tsx'

interface AskDialogProps {
  title: string
  save: string
  /** It takes something back. */
  isStop?: boolean
  isSaving: boolean
  /** Null when it is done; else why not. False: what is lacking already stands in the form. */
  onSave: () => Promise<string | null> | false
  onClose: () => void
  children: ComponentChildren
}

/** What is asked before one thing is written down; Enter saves it. */
export function AskDialog({ title, save, isStop, isSaving, onSave, onClose, children }: AskDialogProps) {
  const [problem, setProblem] = useState<string | null>(null)
  async function submit(event?: Event) {
    event?.preventDefault()
    const saving = onSave()
    if (saving === false) return
    const why = await saving
    if (why === null) onClose()
    else setProblem(why)
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.ui.cancel}</Button>
          <Button
            variant={isStop ? 'stop' : 'go'}
            busy={isSaving ? clockWords.saving : undefined}
            onClick={() => void submit()}
          >
            {save}
          </Button>
        </>
      }
    >
      {problem && (
        <Notice tone="bad" role="alert">
          {problem}
        </Notice>
      )}
      <form class="stack" onSubmit={(event) => void submit(event)}>
        {children}
        {/* Enter in a field submits only where the form has a button of its own. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
