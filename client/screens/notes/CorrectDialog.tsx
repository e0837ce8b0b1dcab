import { useState } from 'preact/hooks'
import type { Answer } from '../../../shared/api.ts'
import type { CommandBody } from '../../../shared/commands.ts'
import type { NoteEntry } from '../../../shared/notes/shape.ts'
import { notesWords } from '../../messages/notes.ts'
import { refused } from '../../messages/refused.ts'
import { words } from '../../messages/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** A line of the notes, and whose it is. */
export type Correcting = { readonly case: string; readonly entry: NoteEntry }

interface CorrectDialogProps {
  correcting: Correcting
  give: (
    type: 'writeEntry' | 'strikeEntry',
    body: CommandBody<'writeEntry'> | CommandBody<'strikeEntry'>,
  ) => Promise<Answer<unknown>>
  onDone: () => void
  onClose: () => void
}

/** Puts a line right after the meeting: the one that was said stays, marked, with the new one below (PDL 3:14). */
export function CorrectDialog({ correcting, give, onDone, onClose }: CorrectDialogProps) {
  const said = notesWords.correct
  const { entry, case: id } = correcting
  const [text, setText] = useState(entry.text)
  const [state, setState] = useState<{ busy: boolean; problem: string | null }>({
    busy: false,
    problem: null,
  })
  async function send(giving: () => Promise<Answer<unknown>>) {
    setState({ busy: true, problem: null })
    const answer = await giving()
    if (answer.ok) return onDone()
    setState({ busy: false, problem: refused(answer.refusal) })
  }
  const { kind, ownerUnit: owner, ownerName, due, dueOn, dueAt, code } = entry
  const save = () => {
    const content = { kind, text: text.trim(), owner, ownerName, due, dueOn, dueAt, code }
    return give('writeEntry', { case: id, huddle: null, content, supersedes: entry.id })
  }
  const strike = () => give('strikeEntry', { case: id, huddle: null, entry: entry.id })
  const isSame = text.trim() === '' || text.trim() === entry.text
  return (
    <Dialog
      title={said.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.ui.cancel}</Button>
          <Button variant="stop" onClick={() => void send(strike)}>
            {said.strike}
          </Button>
          <Button
            variant="go"
            busy={state.busy ? said.saving : undefined}
            disabledReason={isSame ? said.same : undefined}
            onClick={() => void send(save)}
          >
            {said.save}
          </Button>
        </>
      }
    >
      {state.problem && (
        <Notice tone="bad" role="alert">
          {state.problem}
        </Notice>
      )}
      <p class="soft">{said.stays}</p>
      {entry.state === 'done' && <p>{said.opens}</p>}
      <Field label={said.text}>
        {(control) => (
          <textarea
            {...control}
            value={text}
            maxLength={500}
            rows={3}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
    </Dialog>
  )
}
