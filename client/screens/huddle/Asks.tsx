import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { Answer } from '../../../shared/case/facets/entries.ts'
import type { EntrySlice, PatientSlice } from '../../../shared/case/views/patient.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { answerWords } from '../../messages/answer.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { patientWords } from '../../messages/patient.ts'
import { AnswerNote } from '../../patient/AnswerNote.tsx'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { dueWords } from './dueWords.ts'
import type { Open } from './open.ts'

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
    ({ id, content, awaits }) => id === open.answering.value || (awaits && content.owner === unit),
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
  const { ask } = huddleWords
  /** "Kan inte" and "senare" may say why or when. */
  const noteFor = useSignal<'cannot' | 'later' | null>(null)
  const isSending = useSignal(false)
  const { content } = entry
  async function answer(it: Answer, note: string | null) {
    isSending.value = true
    const refusal = await open.line.saving.answer(entry.id, it, note)
    isSending.value = false
    if (refusal) return
    open.answering.value = null
    announce(ask.answered)
  }
  const note = (it: 'cannot' | 'later') => ({
    expanded: noteFor.value === it,
    onClick: () => {
      noteFor.value = noteFor.value === it ? null : it
    },
  })
  return (
    <section class="sheet ask" aria-labelledby={id}>
      <Mark tone="part" sign="open">
        {ask.label(patientWords.entryKinds[content.kind])}
      </Mark>
      <p id={id}>{[content.text, dueWords(content, today)].filter(Boolean).join(' · ')}</p>
      <div class="ask-answers">
        <Button
          variant="go"
          busy={isSending.value ? answerWords.sending : undefined}
          onClick={() => void answer('takes', null)}
        >
          {ask.takes}
        </Button>
        <Button {...note('cannot')}>{ask.cannot}</Button>
        <Button {...note('later')}>{ask.later}</Button>
      </div>
      {noteFor.value && (
        <AnswerNote key={noteFor.value} kind={noteFor.value} isSending={isSending.value} onSend={answer} />
      )}
    </section>
  )
}
