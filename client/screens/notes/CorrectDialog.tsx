import { useState } from 'preact/hooks'
import type { Answer } from '../../../shared/api.ts'
import type { CommandBody } from '../../../shared/commands.ts'
import type { NoteEntry } from '../../../shared/notes/shape.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { TextArea } from '../../forms/controls.tsx'
import { notesWords } from '../../messages/notes.ts'
import { refused } from '../../messages/refused.ts'
import { words } from '../../messages/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'

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
  async function send(giving: Promise<Answer<unknown>>) {
    const answer = await giving
    if (!answer.ok) return refused(answer.refusal)
    onDone()
    return null
  }
  const { kind, ownerUnit: owner, ownerName, due, dueOn, dueAt, code } = entry
  const save = () => {
    const content = { kind, text: text.trim(), owner, ownerName, due, dueOn, dueAt, code }
    return send(give('writeEntry', { case: id, huddle: null, content, supersedes: entry.id }))
  }
  const strike = () => send(give('strikeEntry', { case: id, huddle: null, entry: entry.id }))
  const isSame = text.trim() === '' || text.trim() === entry.text
  return (
    <AskDialog
      title={said.title}
      save={said.save}
      lacks={isSame ? said.same : undefined}
      others={(run) => (
        <>
          <Button onClick={onClose}>{words.ui.cancel}</Button>
          <Button variant="stop" onClick={() => run(strike)}>
            {said.strike}
          </Button>
        </>
      )}
      onSave={save}
      onClose={onClose}
    >
      <p class="soft">{said.stays}</p>
      {entry.state === 'done' && <p>{said.opens}</p>}
      <Field label={said.text}>
        {(control) => <TextArea control={control} value={text} maxLength={500} onChange={setText} />}
      </Field>
    </AskDialog>
  )
}
