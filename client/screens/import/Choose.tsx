import { useLayoutEffect, useState } from 'preact/hooks'
import { toInstant } from '../../../shared/core/time.ts'
import { importWords } from '../../messages/import.ts'
import { localDate, relativeDay, time } from '../../messages/when.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Problem } from '../../ui/Problem.tsx'
import type { ImportModel } from './import.ts'

/** Drop, choose or paste: pasting works anywhere on the page. */
export function Choose({ model, problem }: { model: ImportModel; problem: string | null }) {
  const [text, setText] = useState('')
  const waiting = model.list.value?.waiting ?? null
  const waitingAt = toInstant(waiting?.at ?? 0)
  // Before the screen is painted: whoever sees where to paste can paste.
  useLayoutEffect(() => {
    function paste({ target, clipboardData }: ClipboardEvent) {
      const isInField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
      const file = clipboardData?.files[0]
      const pasted = clipboardData?.getData('text/plain') ?? ''
      if (file) void model.takeFile(file)
      else if (!isInField && pasted.trim() !== '') void model.takePasted(pasted)
    }
    addEventListener('paste', paste)
    return () => removeEventListener('paste', paste)
  }, [model])
  return (
    <div class="stack">
      <p class="soft">{importWords.intro}</p>
      <Problem>{problem}</Problem>
      {waiting && (
        <Notice
          tone="info"
          action={
            <Button variant="go" onClick={() => void model.takeWaiting()}>
              {importWords.readWaiting}
            </Button>
          }
        >
          {importWords.waiting(
            waiting.sender,
            relativeDay(localDate(waitingAt), model.today.value),
            time(waitingAt),
          )}
        </Notice>
      )}
      <FileDrop accept=".xlsx,.csv,.txt,.tsv,.json,.ndjson" onFile={(file) => void model.takeFile(file)}>
        {importWords.accept}
      </FileDrop>
      <div class="sheet padded stack">
        <Field label={importWords.paste} hint={importWords.pasteHint}>
          {(control) => (
            <textarea
              {...control}
              rows={4}
              value={text}
              spellcheck={false}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
        <div>
          <Button
            disabledReason={text.trim() === '' ? importWords.nothingPasted : undefined}
            onClick={() => void model.takePasted(text)}
          >
            {importWords.readPasted}
          </Button>
        </div>
      </div>
    </div>
  )
}
