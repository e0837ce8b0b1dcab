import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Refusal } from '../../shared/core/refusal.ts'
import { answerFormWords as said } from '../messages/answerForm.ts'
import { refused } from '../messages/refused.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useSeen } from './useSeen.ts'

/** Null when it is done; else why not. */
export type SaveSaid<Said> = (now: Said, seen: Said) => Promise<Refusal | null>

interface AnswerFormProps<Said> {
  children: ComponentChildren
  /** How it stands, and the same in words: empty where nothing does. */
  known: Said
  stands: string
  /** Null when something still lacks, which the fields then say; else what is to be saved. */
  ready: () => Said | null
  /** What takes back what was answered before; none where nothing was. */
  clear?: Said | undefined
  save: SaveSaid<Said>
  onClose: () => void
}

/** A few questions and one button that saves the answer: in a dialog, or in its own place in a page. */
export function AnswerForm<Said extends object>(props: AnswerFormProps<Said>) {
  const { children, known, stands, ready, clear, save, onClose } = props
  const form = useRef<HTMLFormElement>(null)
  const [saving, setSaving] = useState(false)
  const [no, setNo] = useState<Refusal | null>(null)
  const { seen, overtaken, heard } = useSeen(known, stands)
  // Whoever asked for it goes on from its first question.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  async function run(now: Said | null) {
    if (now === null || saving) return
    setSaving(true)
    const refusal = heard(await save(now, seen))
    setSaving(false)
    setNo(refusal)
    if (refusal === null) onClose()
  }
  function submit(event: SubmitEvent) {
    event.preventDefault()
    void run(ready())
  }
  return (
    <form class="stack" ref={form} onSubmit={submit} noValidate>
      {children}
      <Problem>{no && (overtaken ?? refused(no))}</Problem>
      <div class="form-acts">
        {clear && (
          <Button variant="link" onClick={() => void run(clear)}>
            {said.clear}
          </Button>
        )}
        <Button onClick={onClose}>{words.ui.cancel}</Button>
        <Button type="submit" variant="go" busy={saving ? said.saving : undefined}>
          {said.save}
        </Button>
      </div>
    </form>
  )
}
