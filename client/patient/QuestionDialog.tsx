import { useState } from 'preact/hooks'
import type { Answer } from '../../shared/case/facets/entries.ts'
import { AnswerForm } from '../forms/AnswerForm.tsx'
import { Input } from '../forms/controls.tsx'
import type { Give } from '../frame/useGive.ts'
import { answerWords } from '../messages/answer.ts'
import { questionWords as said } from '../messages/question.ts'
import { refused } from '../messages/refused.ts'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { tell } from '../ui/News.tsx'

interface QuestionDialogProps {
  give: Give
  of: { case: string; entry: string; text: string }
  then: () => void
  onClose: () => void
}

const answers = ['takes', 'cannot', 'later'] as const

/** What the ward asks of us, answered outside the meeting. */
export function QuestionDialog({ give, of, then, onClose }: QuestionDialogProps) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)
  async function save(chosen: Answer) {
    const body = { case: of.case, entry: of.entry, answer: chosen, note: note.trim() || null }
    const done = await give('answerEntry', body)
    if (!done.ok) return refused(done.refusal)
    tell(said.saved)
    then()
    return null
  }
  function ready() {
    setTried(true)
    return answer === null ? null : () => save(answer)
  }
  return (
    <Dialog title={said.title} onClose={onClose}>
      <AnswerForm ready={ready} onClose={onClose}>
        <p>{of.text}</p>
        <Choice
          label={said.ours}
          options={answers.map((value) => ({ value, label: said.answers[value] }))}
          value={answer}
          onChange={setAnswer}
        />
        {isTried && answer === null && (
          <p class="field-error" role="alert">
            {said.choose}
          </p>
        )}
        {answer && answer !== 'takes' && (
          <Field label={answerWords.why[answer]} optional>
            {(control) => <Input control={control} value={note} maxLength={200} onChange={setNote} />}
          </Field>
        )}
      </AnswerForm>
    </Dialog>
  )
}
