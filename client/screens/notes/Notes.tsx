import { useState } from 'preact/hooks'
import type { Answer } from '../../../shared/api.ts'
import { toInstant } from '../../../shared/core/time.ts'
import type { NotePatient, Notes as NotesOfHuddle } from '../../../shared/notes/shape.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import type { Give } from '../../frame/useGive.ts'
import { notesWords } from '../../messages/notes.ts'
import { longDay } from '../../messages/when.ts'
import { words } from '../../messages/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Attendance } from './Attendance.tsx'
import { CorrectDialog, type Correcting } from './CorrectDialog.tsx'
import { Patient } from './Patient.tsx'
import { Time } from './Time.tsx'
import '../../look/notes.css'

interface NotesProps {
  load: () => Promise<Answer<NotesOfHuddle>>
  /** Null for one who only reads. */
  give: Give | null
  /** Server time in milliseconds. */
  now: () => number
}

/** One huddle's notes, as this reader may have them: to read, and to print on paper. */
export function Notes({ load, give, now }: NotesProps) {
  const [correcting, setCorrecting] = useState<Correcting | null>(null)
  const titleOf = (answer: Answer<NotesOfHuddle>) =>
    !answer.ok && answer.refusal.code === 'notNow' ? notesWords.notYet : undefined
  return (
    <Loaded load={load} titleOf={titleOf}>
      {(notes, reload) => (
        <>
          <Page notes={notes} now={toInstant(now())} onCorrect={give && setCorrecting} />
          {give && correcting && (
            <CorrectDialog
              correcting={correcting}
              give={give}
              onDone={() => void reload()}
              onClose={() => setCorrecting(null)}
            />
          )}
        </>
      )}
    </Loaded>
  )
}

interface PageProps {
  notes: NotesOfHuddle
  now: string
  onCorrect: ((correcting: Correcting) => void) | null
}

function Page({ notes, now, onCorrect }: PageProps) {
  const { ward, unit, whole, day, leadName, time, parties, patients } = notes
  const of = whole ? notesWords.forWard : notesWords.forUnit(unit)
  return (
    <article class="notes">
      <header class="notes-head">
        <div>
          <h1>{notesWords.title(ward)}</h1>
          <p class="soft">
            {longDay(day)} · {notesWords.led(leadName)} · {of}
          </p>
        </div>
        <Button onClick={() => print()}>{words.ui.print}</Button>
      </header>
      <div class="notes-about">
        {time && <Time time={time} startsAt={notes.startsAt} />}
        <Attendance parties={parties} />
      </div>
      <h2>{notesWords.patients}</h2>
      {patients.length === 0 && <p class="soft">{notesWords.noPatients}</p>}
      {patients.map((patient) => (
        <section key={patient.case}>
          {startsBlock(patient, patients) && (
            <h3 class="notes-block">{[patient.payer, patient.healthCentre].filter(Boolean).join(' · ')}</h3>
          )}
          <Patient patient={patient} day={day} onCorrect={onCorrect} />
        </section>
      ))}
      <p class="paper-only small">{notesWords.printed(unit, now)}</p>
    </article>
  )
}

/** Municipality and health centre stand once, over the first of their patients. */
function startsBlock(patient: NotePatient, all: readonly NotePatient[]): boolean {
  const before = all[all.indexOf(patient) - 1]
  return before?.payer !== patient.payer || before.healthCentre !== patient.healthCentre
}
