import type { EntrySlice } from '../../../shared/case/views/patient.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { patientWords } from '../../messages/patient.ts'
import { answerTone } from '../../patient/answerTone.ts'
import { Mark } from '../../ui/Mark.tsx'

/** Who has said what to it, and how it reached us. */
export function EntriesAnswers({ entry }: { entry: EntrySlice }) {
  const { entries } = huddleWords
  return (
    <>
      {entry.answers.map((answer) => (
        <span key={answer.unit} title={howSaid(answer)}>
          <Mark tone={answerTone[answer.answer]}>
            {entries.answer(answer.unitShort, patientWords.answers[answer.answer])}
            {answer.manager && `, ${answer.manager}`}
            {answer.note && `: ${answer.note}`}
          </Mark>
        </span>
      ))}
      {entry.awaits && (
        <Mark tone={entry.leftUnanswered ? 'none' : 'part'} sign="open">
          {entry.leftUnanswered ? entries.leftUnanswered : entries.unanswered}
        </Mark>
      )}
    </>
  )
}

function howSaid({ said, saidBy, unitShort, byName }: EntrySlice['answers'][number]): string {
  const { entries } = huddleWords
  const who = saidBy ?? unitShort
  if (said === 'inRoom') return entries.saidInRoom(who, byName)
  return said === 'byPhone' ? entries.saidByPhone(who, byName) : byName
}
