import { useSignal } from '@preact/signals'
import type { Answer } from '../../shared/case/facets/entries.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import { answerWords } from '../messages/answer.ts'
import { refused } from '../messages/refused.ts'
import { announce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Mark, type Tone } from '../ui/Mark.tsx'
import { AnswerNote } from './AnswerNote.tsx'

interface HeldQuestionProps {
  question: { text: string; due: string | null; answer: Answer | null }
  /** Who asks, where that is not plain. */
  asks?: string
  onAnswer: (answer: Answer, note: string | null) => Promise<Refusal | null>
}

const toneOf: Record<Answer, Tone> = { takes: 'ok', cannot: 'bad', later: 'part' }

/** One open action of ours, answered before our turn. The view of who waits comes on a beat, so what the server has just taken is shown from its answer. */
export function HeldQuestion({ question, asks, onAnswer }: HeldQuestionProps) {
  const saved = useSignal<Answer | null>(null)
  const isChanging = useSignal(false)
  const noteFor = useSignal<'cannot' | 'later' | null>(null)
  const sending = useSignal(false)
  const trouble = useSignal<string | null>(null)
  const answer = saved.value ?? question.answer

  async function give(next: Answer, note: string | null) {
    sending.value = true
    const refusal = await onAnswer(next, note)
    sending.value = false
    trouble.value = refusal && refused(refusal)
    if (refusal) return
    saved.value = next
    isChanging.value = false
    noteFor.value = null
    announce(`${answerWords.answered[next]}. ${answerWords.saved}`)
  }

  return (
    <div class="held-question">
      <p>
        {asks && <small class="soft">{asks}: </small>}
        {question.text}
        {question.due && <small class="soft"> {answerWords.due(question.due)}</small>}
      </p>
      {answer && !isChanging.value ? (
        <div class="wrap">
          <Mark tone={toneOf[answer]}>{answerWords.answered[answer]}</Mark>
          <Button variant="link" onClick={() => (isChanging.value = true)}>
            {answerWords.change}
          </Button>
        </div>
      ) : (
        <div class="even">
          <Button
            variant="go"
            busy={sending.value ? answerWords.sending : undefined}
            onClick={() => void give('takes', null)}
          >
            {answerWords.takes}
          </Button>
          <Button expanded={noteFor.value === 'cannot'} onClick={() => (noteFor.value = 'cannot')}>
            {answerWords.cannot}
          </Button>
          <Button expanded={noteFor.value === 'later'} onClick={() => (noteFor.value = 'later')}>
            {answerWords.later}
          </Button>
        </div>
      )}
      {noteFor.value && (
        <AnswerNote key={noteFor.value} kind={noteFor.value} isSending={sending.value} onSend={give} />
      )}
      {trouble.value && (
        <p role="alert" class="field-error">
          {trouble.value}
        </p>
      )}
    </div>
  )
}
