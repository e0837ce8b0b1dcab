import { useState } from 'preact/hooks'
import { give } from '../../command.ts'
import { Input } from '../../forms/controls.tsx'
import { askedWords as said } from '../../messages/asked.ts'
import { refused } from '../../messages/refused.ts'
import type { Tab } from '../../tab.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { tell } from '../../ui/News.tsx'

interface DecisionProps {
  tab: Tab
  of: { case: string; entry: string }
  /** What the unit has written to its manager. */
  note: string | null
  onDecided: () => void
}

/** What was put to the one who manages the unit: yes or no, and it is the unit's answer. */
export function Decision({ tab, of, note, onDecided }: DecisionProps) {
  const [words, setWords] = useState('')
  async function decide(answer: 'takes' | 'cannot') {
    const reply = await give(tab.api, 'decideAnswer', { ...of, answer, note: words.trim() || null })
    if (!reply.ok) return tell(refused(reply.refusal), 'bad')
    tell(said.decided)
    onDecided()
  }
  return (
    <>
      {note && <p class="soft">{said.from(note)}</p>}
      <Field label={said.note} optional>
        {(control) => <Input control={control} value={words} maxLength={200} onChange={setWords} />}
      </Field>
      <div class="wrap">
        <Button variant="go" onClick={() => void decide('takes')}>
          {said.takes}
        </Button>
        <Button onClick={() => void decide('cannot')}>{said.cannot}</Button>
      </div>
    </>
  )
}
