import type { NotePatient } from '../../../shared/notes/shape.ts'
import { estimateWords } from '../../messages/estimate.ts'
import { duration } from '../../messages/lapse.ts'
import { fullName } from '../../messages/names.ts'
import { age } from '../../messages/when.ts'
import { words } from '../../messages/words.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Entry } from './Entry.tsx'

/** One patient's part of the notes: never cut in two on paper. */
export function Patient({ patient, day }: { patient: NotePatient; day: string }) {
  const { number, birthDate, bed, words: own, entries, whole, minutes } = patient
  return (
    <article class="sheet padded kept-together">
      <div class="notes-patient">
        <h4>
          {fullName(patient)}
          {birthDate && `, ${words.patient.years(age(birthDate, day))}`}
        </h4>
        {number && <span class="soft">{`${number.slice(0, 8)}-${number.slice(8)}`}</span>}
        {bed && <span class="soft">{words.patient.bed(bed)}</span>}
        <Outcome patient={patient} />
        {minutes && patient.outcome === 'done' && (
          <span class="soft notes-minutes">
            {words.notes.minutes(duration(minutes.usedMs), minutes.planned)}
          </span>
        )}
      </div>
      <p class="soft">{homeWords(patient, day)}</p>
      {own && <p class="own-words">”{own}”</p>}
      {!whole && <p class="soft">{words.notes.limited}</p>}
      {whole && entries.length === 0 && <p class="soft">{words.notes.nothing}</p>}
      {entries.length > 0 && (
        <ul class="entries notes-entries">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} day={day} />
          ))}
        </ul>
      )}
    </article>
  )
}

function Outcome({ patient: { kind, outcome, skip } }: { patient: NotePatient }) {
  if (outcome === 'notReached') return <Mark tone="part">{words.notes.notReached}</Mark>
  if (outcome === 'skipped') {
    const reason = skip && [words.huddle.skip.reasons[skip.reason], skip.words].filter(Boolean).join(', ')
    return <Mark tone="none">{words.notes.skipped(reason ?? words.huddle.skip.reasons.other)}</Mark>
  }
  return kind === 'followUp' ? <Mark tone="info">{words.notes.followUp}</Mark> : null
}

function homeWords({ estimate }: NotePatient, today: string): string {
  if (!estimate) return words.patient.noDate
  return words.patient.home(estimateWords(estimate, today), words.patient.sureness[estimate.sureness])
}
