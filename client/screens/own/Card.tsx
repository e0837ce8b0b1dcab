import type { OwnUnit } from '../../../shared/own/list.ts'
import { estimateWords } from '../../messages/estimate.ts'
import { fullName } from '../../messages/names.ts'
import { ownWords } from '../../messages/own.ts'
import { patientWords } from '../../messages/patient.ts'
import { age, day, relativeDay } from '../../messages/when.ts'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import { CopyText } from '../../ui/CopyText.tsx'
import { Mark } from '../../ui/Mark.tsx'
import type { Asking } from './Dialogs.tsx'
import { Lines } from './Lines.tsx'
import type { Listed } from './narrow.ts'

interface CardProps {
  patient: Listed
  unit: OwnUnit
  /** Says as whom, where one is several. */
  isOneOfSeveral: boolean
  today: string
  onAsk: (asking: Asking) => void
}

/** One of ours: who, where, when she is expected home, and what is asked of us. */
export function Card({ patient, unit, isOneOfSeveral, today, onAsk }: CardProps) {
  const { told, urgency } = patient
  const name = fullName(patient)
  return (
    <article class="sheet padded own-card" aria-label={name}>
      <header class="own-head">
        <div>
          <h2>
            {name}
            {patient.birthDate && <span class="soft">, {age(patient.birthDate, today)}</span>}
          </h2>
          <p class="soft small">{placeWords(patient, today)}</p>
          {patient.number && <CopyText text={numberWords(patient.number)} what={patientWords.number} />}
          {isOneOfSeveral && <p class="soft small">{ownWords.as(unit.unitName, unit.arenaName)}</p>}
        </div>
        <div class="own-when">
          <Leaves patient={patient} today={today} />
          {urgency === 'now' && <Mark tone="bad">{ownWords.now}</Mark>}
          {urgency === 'done' && <Mark tone="ok">{ownWords.done}</Mark>}
        </div>
      </header>
      {told === null ? (
        <p class="small">{ownWords.withheld}</p>
      ) : (
        <>
          <Lines patient={patient} told={told} unit={unit} today={today} onAsk={onAsk} />
          <a
            class="button"
            href={href(to.case(patient.case), patient.persona)}
            aria-label={ownWords.openFor(name)}
          >
            {ownWords.open}
          </a>
        </>
      )}
    </article>
  )
}

function Leaves({ patient: { estimate, told }, today }: { patient: Listed; today: string }) {
  const before = told?.estimateBefore ?? null
  if (estimate === null) return <span class="soft">{patientWords.noDate}</span>
  return (
    <span>
      <b>{estimateWords(estimate, today)}</b>
      <span class="soft"> · {patientWords.sureness[estimate.sureness]}</span>
      {before && before.day !== estimate.day && (
        <span class="soft small"> · {patientWords.homeBefore(relativeDay(before.day, today))}</span>
      )}
    </span>
  )
}

function placeWords({ ward, admittedOn, told }: Listed, today: string): string {
  const since = told?.readySince
  const parts = [
    ward,
    told?.bed && patientWords.bed(told.bed),
    admittedOn && ownWords.admitted(day(admittedOn, today)),
    since && patientWords.readyFrom(relativeDay(since, today)),
  ]
  return parts.filter(Boolean).join(' · ')
}

const numberWords = (number: string): string => `${number.slice(0, 8)}-${number.slice(8)}`
