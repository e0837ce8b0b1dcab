import type { PatientSlice } from '../../../shared/case/views/patient.ts'
import { toInstant } from '../../../shared/core/time.ts'
import type { MeetingSlice } from '../../../shared/huddle/views/meeting.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { estimateWords } from '../../messages/estimate.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { fullName } from '../../messages/names.ts'
import { patientWords } from '../../messages/patient.ts'
import { age, day, localDate } from '../../messages/when.ts'
import { leftWords } from '../../patient/where.ts'
import type { Tab } from '../../tab.ts'
import { CopyText } from '../../ui/CopyText.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { TurnClock } from './TurnClock.tsx'

interface PatientHeadProps {
  patient: PatientSlice
  meeting: MeetingSlice
  tab: Tab
  live: LiveHuddle
}

/** Who she is, how to find her in one's own system, when she goes home, and how much time is left. */
export function PatientHead({ patient, meeting, tab, live }: PatientHeadProps) {
  const { number } = patient
  const today = meeting.day
  return (
    <div class="patient-head">
      <div class="patient-name">
        <h1>{titleOf(patient, today)}</h1>
        {number === null ? (
          <span class="soft">{patientWords.noNumber}</span>
        ) : (
          <CopyText text={`${number.slice(0, 8)}-${number.slice(8)}`} what={patientWords.number} />
        )}
      </div>
      <Facts patient={patient} today={today} />
      <TurnClock live={live} clock={tab.clock} />
    </div>
  )
}

/** "Elsa Karlsson, 84 år". */
export function titleOf(
  { birthDate, ...name }: Pick<PatientSlice, 'given' | 'family' | 'birthDate'>,
  today: string,
): string {
  const years = birthDate && patientWords.years(age(birthDate, today))
  return [fullName(name), years].filter(Boolean).join(', ')
}

interface FactsProps {
  patient: PatientSlice
  today: string
}

function Facts({ patient, today }: FactsProps) {
  const {
    ward,
    bed,
    left,
    readySince,
    readyBy,
    estimate,
    estimateBefore,
    basis,
    healthCentre,
    lacksHealthCentre,
    parties,
  } = patient
  return (
    <div class="facts">
      <Mark tone="none">
        {[ward, left ? leftWords(left) : bed && patientWords.bed(bed)].filter(Boolean).join(' · ')}
      </Mark>
      {!left && readySince && (
        <Mark tone="ok">
          {[patientWords.readySince(day(readySince, today)), readyBy].filter(Boolean).join(' · ')}
        </Mark>
      )}
      {estimate ? (
        <Mark tone={estimate.sureness === 'sure' ? 'ok' : 'part'}>
          {patientWords.home(estimateWords(estimate, today), patientWords.sureness[estimate.sureness])}
          {estimateBefore &&
            estimateBefore.day !== estimate.day &&
            ` · ${patientWords.homeBefore(day(estimateBefore.day, today))}`}
        </Mark>
      ) : (
        <Mark tone="part" sign="open">
          {patientWords.noDate}
        </Mark>
      )}
      {healthCentre === null && (
        <Mark tone={lacksHealthCentre ? 'bad' : 'part'} sign="question">
          {lacksHealthCentre ? patientWords.noReceiver : patientWords.noHealthCentre}
        </Mark>
      )}
      {basis ? (
        <Mark tone="info">
          {huddleWords.basis.at(patientWords.bases[basis.kind], day(localDate(toInstant(basis.at)), today))}
        </Mark>
      ) : (
        <Mark tone="bad">
          {parties.some(({ declined }) => declined) ? huddleWords.basis.declined : huddleWords.basis.none}
        </Mark>
      )}
    </div>
  )
}
