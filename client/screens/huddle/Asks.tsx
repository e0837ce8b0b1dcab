import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { EntrySlice, PatientSlice } from '../../../shared/view/slices.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { words } from '../../messages/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { tell } from '../../ui/News.tsx'
import { dueWords } from './dueWords.ts'
import type { Open } from './open.ts'
import { awaitsAnswer } from './standing.ts'

interface AsksProps {
  live: LiveHuddle
  open: Open
  patient: PatientSlice
}

/** What is asked of us, large, one answer away. */
export function Asks({ live, open, patient }: AsksProps) {
  const unit = live.meeting.value?.me.unit
  const today = live.meeting.value?.day ?? ''
  const asked = patient.entries.filter(
    (entry) => entry.content.owner === unit && awaitsAnswer(entry, patient),
  )
  return (
    <>
      {asked.map((entry) => (
        <Ask key={entry.id} entry={entry} today={today} open={open} />
      ))}
    </>
  )
}

function Ask({ entry, today, open }: { entry: EntrySlice; today: string; open: Open }) {
  const id = useId()
  const { ask } = words.huddle
  /** "Kan inte" and "senare" say why or when. */
  const saying = useSignal<'cannot' | 'later' | null>(null)
  const { content } = entry
  async function answer(it: 'takes' | 'cannot' | 'later', note: string | null) {
    if ((await open.line.saving.answer(entry.id, it, note)) === null) tell(ask.answered)
  }
  const say = (it: 'cannot' | 'later') => () => {
    saying.value = it
  }
  return (
    <section class="sheet ask" aria-labelledby={id}>
      <Mark tone="part" sign="open">
        {ask.label(words.patient.entryKinds[content.kind])}
      </Mark>
      <p id={id}>{[content.text, dueWords(content, today)].filter(Boolean).join(' · ')}</p>
      {saying.value === null ? (
        <div class="ask-answers">
          <Button variant="go" onClick={() => void answer('takes', null)}>
            {ask.takes}
          </Button>
          <Button onClick={say('cannot')}>{ask.cannot}</Button>
          <Button onClick={say('later')}>{ask.later}</Button>
        </div>
      ) : (
        <Why
          what={saying.value}
          onAnswer={(note) => void answer(saying.value ?? 'later', note)}
          onCancel={() => {
            saying.value = null
          }}
        />
      )}
    </section>
  )
}

interface WhyProps {
  what: 'cannot' | 'later'
  onAnswer: (note: string | null) => void
  onCancel: () => void
}

function Why({ what, onAnswer, onCancel }: WhyProps) {
  const { ask } = words.huddle
  const note = useSignal('')
  return (
    <form
      class="stack ask-why"
      onSubmit={(event) => {
        event.preventDefault()
        const text = note.value.trim()
        onAnswer(text === '' ? null : text)
      }}
    >
      <Field label={ask.why[what]} optional>
        {(control) => (
          <input
            {...control}
            ref={(input) => input?.focus()}
            maxLength={200}
            value={note.value}
            onInput={({ currentTarget }) => {
              note.value = currentTarget.value
            }}
          />
        )}
      </Field>
      <span class="row">
        <Button type="submit" variant="go">
          {ask.send}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {words.ui.cancel}
        </Button>
      </span>
    </form>
  )
}
