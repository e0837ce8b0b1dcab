import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { answerFormWords as said } from '../messages/answerForm.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Problem } from '../ui/Problem.tsx'

/** Null when it is done; else why not, in words. */
export type Save = () => Promise<string | null>

interface AnswerFormProps {
  children: ComponentChildren
  /** Null when something still lacks, which the fields then say; else what saves it. */
  ready: () => Save | null
  /** Takes back what was answered before; none where nothing was. */
  clear?: Save | undefined
  onClose: () => void
}

/** A few questions and one button that saves the answer: in a dialog, or in its own place in a page. */
export function AnswerForm({ children, ready, clear, onClose }: AnswerFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  // Whoever asked for it goes on from its first question.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  async function run(save: Save | null) {
    if (save === null || saving) return
    setSaving(true)
    const no = await save()
    setSaving(false)
    setProblem(no)
    if (no === null) onClose()
  }
  function submit(event: SubmitEvent) {
    event.preventDefault()
    void run(ready())
  }
  return (
    <form class="stack" ref={form} onSubmit={submit} noValidate>
      {children}
      <Problem>{problem}</Problem>
      <div class="wrap">
        <Button type="submit" variant="go" busy={saving ? said.saving : undefined}>
          {said.save}
        </Button>
        <Button onClick={onClose}>{words.ui.cancel}</Button>
        {clear && (
          <Button variant="link" onClick={() => void run(clear)}>
            {said.clear}
          </Button>
        )}
      </div>
    </form>
  )
}
