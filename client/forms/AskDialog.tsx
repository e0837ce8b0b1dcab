import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { answerFormWords as said } from '../messages/answerForm.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Problem } from '../ui/Problem.tsx'

/** Null when it is done; why not, in words; or false: what is lacking now stands in the form, or has been said elsewhere. */
type Asked = string | null | false
type Ask = () => Asked | Promise<Asked>

interface AskDialogProps {
  title: string
  save: string
  /** While it is being saved, where that has words of its own. */
  saving?: string
  wide?: boolean
  /** It takes something back. */
  isStop?: boolean
  /** Why it cannot be saved as it stands; none where the fields say so themselves. */
  lacks?: string | undefined
  /** That somebody was before, and how it stands now: in place of the words that the no was told in. */
  overtaken?: string | null
  /** What else may be done, where "Avbryt" else stands; `run` saves as the main button does. */
  others?: (run: (save: Ask) => void) => ComponentChildren
  onSave: Ask
  onClose: () => void
  children: ComponentChildren
}

/** What is asked before one thing is written down; Enter saves it. */
export function AskDialog(props: AskDialogProps) {
  const { title, save, wide = false, isStop, lacks, overtaken, others, onSave, onClose, children } = props
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  async function run(ask: Ask) {
    if (isSaving) return
    setSaving(true)
    const why = await ask()
    setSaving(false)
    if (why === false) return
    setProblem(why)
    if (why === null) onClose()
  }
  function submit(event?: Event) {
    event?.preventDefault()
    if (lacks === undefined) void run(onSave)
  }
  return (
    <Dialog
      title={title}
      wide={wide}
      onClose={onClose}
      actions={
        <>
          {others ? others((other) => void run(other)) : <Button onClick={onClose}>{words.ui.cancel}</Button>}
          <Button
            variant={isStop ? 'stop' : 'go'}
            busy={isSaving ? (props.saving ?? said.saving) : undefined}
            disabledReason={lacks}
            onClick={submit}
          >
            {save}
          </Button>
        </>
      }
    >
      <Problem>{problem && (overtaken ?? problem)}</Problem>
      <form class="stack" onSubmit={submit} noValidate>
        {children}
        {/* Enter in a field submits only where the form has a button of its own. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
