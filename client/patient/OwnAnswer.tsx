import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Answer } from '../../shared/case/facets/entries.ts'
import type { Api } from '../api.ts'
import type { GiveTo } from '../command.ts'
import { laterPart } from '../frame/later.tsx'
import { answerWords as said } from '../messages/answer.ts'
import { refused } from '../messages/refused.ts'
import { announce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import { AnswerNote } from './AnswerNote.tsx'
import { answerTone } from './answerTone.ts'

const ManagerDialog = laterPart(async () => (await import('./ManagerDialog.tsx')).ManagerDialog)

/** Who answers, and over which connection. */
export type Answerer = { readonly api: Api; readonly unit: string }

interface OwnAnswerProps {
  as: Answerer
  of: { case: string; entry: string }
  /** What the unit has said; null: nothing, or it is being changed. */
  answer: Answer | null
  give: GiveTo
  onAnswered?: () => void
}

/** What our unit says to one line that is asked of it. A view may come on a beat, so what the server has just taken is shown from its answer. */
export function OwnAnswer({ as, of, answer: known, give, onAnswered }: OwnAnswerProps) {
  const saved = useSignal<Answer | null>(null)
  const isChanging = useSignal(false)
  /** "Kan inte" and "senare" may say why or when; a manager is chosen. */
  const asks = useSignal<'cannot' | 'later' | 'needsManager' | null>(null)
  const sending = useSignal(false)
  const trouble = useSignal<string | null>(null)
  const answer = saved.value ?? known
  // What a colleague says afterwards is what stands.
  useEffect(() => {
    saved.value = null
  }, [known])

  async function send(next: Answer, note: string | null, manager: string | null = null) {
    sending.value = true
    const refusal = await give('answerEntry', { ...of, answer: next, note, manager })
    sending.value = false
    trouble.value = refusal && refused(refusal)
    if (refusal) return trouble.value
    saved.value = next
    isChanging.value = false
    asks.value = null
    announce(`${said.answered[next]}. ${said.saved}`)
    onAnswered?.()
    return null
  }

  // Who is writing goes on, whatever a colleague has answered meanwhile.
  if (answer && !isChanging.value && asks.value === null)
    return (
      <div class="wrap">
        <Mark tone={answerTone[answer]}>{said.answered[answer]}</Mark>
        <Button variant="link" onClick={() => (isChanging.value = true)}>
          {said.change}
        </Button>
      </div>
    )
  const noteFor = asks.value
  return (
    <>
      <div class="ask-answers">
        <Button
          variant="go"
          busy={sending.value ? said.sending : undefined}
          onClick={() => void send('takes', null)}
        >
          {said.takes}
        </Button>
        {(['cannot', 'later'] as const).map((it) => (
          <Button
            key={it}
            expanded={noteFor === it}
            onClick={() => (asks.value = noteFor === it ? null : it)}
          >
            {said[it]}
          </Button>
        ))}
        <Button popup="dialog" onClick={() => (asks.value = 'needsManager')}>
          {said.needsManager}
        </Button>
      </div>
      {noteFor === 'needsManager' && (
        <ManagerDialog
          as={as}
          onSend={(manager, note) => send('needsManager', note, manager)}
          onClose={() => (asks.value = null)}
        />
      )}
      {noteFor && noteFor !== 'needsManager' && (
        <AnswerNote key={noteFor} kind={noteFor} isSending={sending.value} onSend={send} />
      )}
      {trouble.value && (
        <p role="alert" class="field-error">
          {trouble.value}
        </p>
      )}
    </>
  )
}
