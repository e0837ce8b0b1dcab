import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { partWords as said } from '../messages/part.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'

/** One line of our own part, for the others. */
export function LineNote({ onSay }: { onSay: (line: string) => void }) {
  const text = useSignal('')
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.focus(), [])
  function send(event: SubmitEvent) {
    event.preventDefault()
    const line = text.value.trim()
    if (line !== '') onSay(line)
  }
  return (
    <form class="answer-note" onSubmit={send}>
      <Field label={said.line}>
        {(control) => (
          <input
            {...control}
            ref={input}
            value={text.value}
            maxLength={160}
            onInput={(event) => (text.value = event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="go">
        {said.save}
      </Button>
    </form>
  )
}
