import type { OwnAction } from '../../../shared/notes/own.ts'
import { answerWords } from '../../messages/answer.ts'
import { dueWords } from '../../messages/due.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { fullName } from '../../messages/names.ts'
import { afterWords, tasksWords } from '../../messages/notes.ts'
import { relativeDay } from '../../messages/when.ts'
import { NameLink } from '../../patient/NameLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'

interface ActionProps {
  action: OwnAction
  today: string
  isDone?: boolean
  setDone: (isDone: boolean) => void
}

/** One thing we took on: whose, when, and the button that says it is done. */
export function Action({ action, today, isDone = false, setDone }: ActionProps) {
  const { text, ownerName, overdue, answer } = action
  const when = dueWords(action, (date) => relativeDay(date, today))
  return (
    <article class="sheet question">
      <b>{text}</b>
      <p class="soft">
        <NameLink id={action.case}>{fullName(action)}</NameLink>
        {[ownerName, when].filter(Boolean).map((part) => ` · ${part}`)}
      </p>
      <div class="wrap">
        {isDone && <Mark tone="ok">{huddleWords.entries.done}</Mark>}
        {!isDone && overdue && <Mark tone="bad">{tasksWords.overdue}</Mark>}
        {!isDone && answer && (
          <Mark tone={answer === 'takes' ? 'ok' : 'part'}>{answerWords.answered[answer]}</Mark>
        )}
        <Button
          onClick={() => setDone(!isDone)}
          label={afterWords.of(isDone ? afterWords.undo : afterWords.done, text)}
        >
          {isDone ? afterWords.undo : afterWords.done}
        </Button>
      </div>
    </article>
  )
}
