import { toInstant } from '../../../shared/core/time.ts'
import type { NoteAnswer, NoteEntry } from '../../../shared/notes/shape.ts'
import { dueWords } from '../../messages/due.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { notesWords } from '../../messages/notes.ts'
import { patientWords } from '../../messages/patient.ts'
import { day as dayWords, localDate, time } from '../../messages/when.ts'
import { answerTone } from '../../patient/answerTone.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'

interface EntryProps {
  entry: NoteEntry
  day: string
  onCorrect: (() => void) | null
}

/** One thing that was agreed, asked, noted or in the way; struck and replaced ones stay readable. */
export function Entry({ entry, day, onCorrect }: EntryProps) {
  const { kind, code, text, state } = entry
  const gone = state === 'struck' || state === 'superseded'
  return (
    <li class={gone ? 'entry struck' : 'entry'}>
      <span class="entry-kind">{patientWords.entryKinds[kind]}</span>
      <div class="entry-text">
        {code && <b>{patientWords.barriers[code]}. </b>}
        {text}
        {ownerWords(entry, day) && <span class="entry-by">{ownerWords(entry, day)}</span>}
        <span class="entry-by">{writtenWords(entry, day)}</span>
        {entry.answers
          .map((answer) => spokenWords(answer))
          .map((said) => said && <span class="entry-by">{said}</span>)}
      </div>
      <div class="entry-answers">
        {entry.from === 'earlier' && <Mark tone="info">{huddleWords.entries.earlier}</Mark>}
        {entry.from === 'afterwards' && <Mark tone="info">{notesWords.afterwards}</Mark>}
        {gone && <Mark tone="none">{goneWords(entry, day)}</Mark>}
        <Answers entry={entry} day={day} />
        {!gone && onCorrect && (
          <Button variant="link" label={notesWords.correct.open(text)} popup="dialog" onClick={onCorrect}>
            {notesWords.correct.short}
          </Button>
        )}
      </div>
    </li>
  )
}

function Answers({ entry: { state, answers, awaits }, day }: Pick<EntryProps, 'entry' | 'day'>) {
  return (
    <>
      {answers.map((answer) => (
        <Mark
          key={`${answer.unit} ${answer.at}`}
          tone={answer.takenBackAt === null ? answerTone[answer.answer] : 'none'}
        >
          {answerWords(answer, day)}
        </Mark>
      ))}
      {state === 'done' && <Mark tone="ok">{huddleWords.entries.done}</Mark>}
      {awaits && (
        <Mark tone="part" sign="open">
          {huddleWords.entries.unanswered}
        </Mark>
      )}
    </>
  )
}

/** "Hemsjukvården, Lena Ström · i dag 15". */
function ownerWords(entry: NoteEntry, day: string): string {
  const { kind, owner, ownerName } = entry
  if (kind !== 'action' && kind !== 'barrier') return ''
  const who = owner === null ? huddleWords.entries.noOwner : [owner, ownerName].filter(Boolean).join(', ')
  const when = dueWords(entry, (date) => dayWords(date, day))
  return [who, when].filter(Boolean).join(' · ')
}

/** The clock time alone on the meeting's own day. */
function whenWords(at: number, day: string): string {
  const instant = toInstant(at)
  const date = localDate(instant)
  return date === day ? time(instant) : `${dayWords(date, day)} ${time(instant)}`
}

const writtenWords = ({ at, byName, byUnit }: NoteEntry, day: string): string =>
  [whenWords(at, day), byName, byUnit].filter(Boolean).join(' · ')

/** "Struken 08.41 av Anna Lind". Who changed it, and when, stands by what it was changed to. */
function goneWords({ state, closed }: NoteEntry, day: string): string {
  if (state === 'struck' && closed) return notesWords.struck(whenWords(closed.at, day), closed.byName)
  return huddleWords.entries[state === 'struck' ? 'struck' : 'superseded']
}

/** "Blåkusten kan inte", and "Blåkusten tar det, efteråt 10.20": what was said in the meeting is not what was said since. */
function answerWords(
  { unit, answer, manager, at, afterwards, takenBackAt }: NoteAnswer,
  day: string,
): string {
  const plain = huddleWords.entries.answer(unit, patientWords.answers[answer])
  const said = [plain, manager].filter(Boolean).join(', ')
  if (takenBackAt !== null) return notesWords.takenBack(said, whenWords(takenBackAt, day))
  return afterwards ? notesWords.saidAfterwards(said, whenWords(at, day)) : said
}

function spokenWords({ said, saidBy, byName, unit, note }: NoteAnswer): string {
  const who = saidBy ?? unit
  const spoken =
    said === 'tapped'
      ? null
      : said === 'inRoom'
        ? huddleWords.entries.saidInRoom(who, byName)
        : huddleWords.entries.saidByPhone(who, byName)
  return [spoken, note].filter(Boolean).join(' · ')
}
