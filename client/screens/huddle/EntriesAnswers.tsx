import type { Answer } from '../../../shared/case/facets/entries.ts'
import type { EntrySlice } from '../../../shared/case/views/patient.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { patientWords } from '../../messages/patient.ts'
import { Mark, type Tone } from '../../ui/Mark.tsx'

const tones = { takes: 'ok', cannot: 'bad', later: 'part' } as const satisfies Record<Answer, Tone>

/** Who has said what to it, and how it reached us. */
export function EntriesAnswers({ entry }: { entry: EntrySlice }) {
  const { entries } = huddleWords
  return (
    <>
      {entry.answers.map((answer) => (
        <span key={answer.unit} title={howSaid(answer)}>
          <Mark tone={tones[answer.answer]}>
            {entries.answer(answer.unitShort, patientWords.answers[answer.answer])}
            {answer.note && `: ${answer.note}`}
          </Mark>
        </span>
      ))}
      {entry.awaits && (
        <Mark tone="part" sign="open">
          {entries.unanswered}
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
