import { toInstant } from '../../../shared/core/time.ts'
import type { NotePatient } from '../../../shared/notes/shape.ts'
import { spokenDuration } from '../../messages/lapse.ts'
import { fullName } from '../../messages/names.ts'
import { notesWords } from '../../messages/notes.ts'
import { patientWords } from '../../messages/patient.ts'
import { skipWords } from '../../messages/skip.ts'
import { age, day as dayWords, time } from '../../messages/when.ts'
import { leftWords } from '../../patient/where.ts'
import { Mark } from '../../ui/Mark.tsx'
import type { Correcting } from './CorrectDialog.tsx'
import { Entry } from './Entry.tsx'

interface PatientProps {
  patient: NotePatient
  day: string
  onCorrect: ((correcting: Correcting) => void) | null
}

/** One patient's part of the notes: never cut in two on paper. */
export function Patient({ patient, day, onCorrect }: PatientProps) {
  const { number, birthDate, bed, left, words: own, entries, bases, whole, minutes } = patient
  return (
    <article class="sheet padded kept-together">
      <div class="notes-patient">
        <h4>
          {fullName(patient)}
          {birthDate && `, ${patientWords.years(age(birthDate, day))}`}
        </h4>
        {number && <span class="soft">{`${number.slice(0, 8)}-${number.slice(8)}`}</span>}
        {left && <span class="soft">{leftWords(left)}</span>}
        {bed && <span class="soft">{patientWords.bed(bed)}</span>}
        <Outcome patient={patient} />
        {minutes && patient.outcome === 'done' && (
          <span class="soft notes-minutes">
            {notesWords.minutes(spokenDuration(minutes.usedMs), minutes.planned)}
          </span>
        )}
      </div>
      <p class="soft">{homeWords(patient, day)}</p>
      {own && <p class="own-words">”{own}”</p>}
      {!whole && <p class="soft">{notesWords.limited}</p>}
      {bases.map(({ kind, at, byName, assessedBy }) => (
        <p key={at} class="soft">
          {[
            patientWords.bases[kind],
            assessedBy !== null && notesWords.assessedBy(assessedBy),
            time(toInstant(at)),
            byName,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
      {whole && entries.length + bases.length === 0 && <p class="soft">{notesWords.nothing}</p>}
      {entries.length > 0 && (
        <ul class="entries notes-entries">
          {entries.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              day={day}
              onCorrect={onCorrect && (() => onCorrect({ case: patient.case, entry }))}
            />
          ))}
        </ul>
      )}
    </article>
  )
}

function Outcome({ patient: { kind, outcome, skip } }: { patient: NotePatient }) {
  if (outcome === 'notReached') return <Mark tone="part">{notesWords.notReached}</Mark>
  if (outcome === 'skipped') {
    const reason = skip && [skipWords.reasons[skip.reason], skip.words]
    return <Mark tone="none">{[notesWords.skipped, ...(reason ?? [])].filter(Boolean).join(' · ')}</Mark>
  }
  return kind === 'followUp' ? <Mark tone="info">{notesWords.followUp}</Mark> : null
}

/** By the date and not "i dag": notes are read on other days too. */
function homeWords({ estimate }: NotePatient, today: string): string {
  if (!estimate) return patientWords.noDate
  const { day, part, sureness } = estimate
  const hour = estimate.time?.replace(':', '.') ?? (part && patientWords.parts[part])
  const when = [dayWords(day, today), hour].filter(Boolean).join(' ')
  return patientWords.home(when, patientWords.sureness[sureness])
}
