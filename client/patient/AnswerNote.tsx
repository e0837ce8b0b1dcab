import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { answerWords } from '../messages/answer.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'

interface AnswerNoteProps {
  kind: 'cannot' | 'later'
  isSending: boolean
  onSend(answer: 'cannot' | 'later', note: string | null): Promise<unknown>
}

/** A few words that go with "Vi kan inte" or "Senare"; they may be left out. */
export function AnswerNote({ kind, isSending, onSend }: AnswerNoteProps) {
  const text = useSignal('')
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.focus(), [])
  function send(event: SubmitEvent) {
    event.preventDefault()
    if (!isSending) void onSend(kind, text.value.trim() || null)
  }
  return (
    <form class="stack" onSubmit={send}>
      <Field label={answerWords.why[kind]} optional>
        {(control) => (
          <input
            {...control}
            ref={input}
            value={text.value}
            maxLength={200}
            onInput={(event) => (text.value = event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="go" busy={isSending ? answerWords.sending : undefined}>
        {answerWords.send}
      </Button>
    </form>
  )
}
