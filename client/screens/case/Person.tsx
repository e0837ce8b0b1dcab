import { fullName } from '../../messages/names.ts'
import { patientWords } from '../../messages/patient.ts'
import { age } from '../../messages/when.ts'
import { leftWords } from '../../patient/where.ts'
import { CopyText } from '../../ui/CopyText.tsx'
import { Mark } from '../../ui/Mark.tsx'
import type { PartProps } from './case.ts'

/** Who she is, how to find her in one's own system, and what matters to her. */
export function Person({ page: { person, today } }: PartProps) {
  const { number, reserve, birthDate, ward, bed, left, payer, healthCentre, words } = person
  return (
    <header class="case-person">
      <div class="case-name">
        <h1>
          {[fullName(person), birthDate && patientWords.years(age(birthDate, today))]
            .filter(Boolean)
            .join(', ')}
        </h1>
        {number === null ? (
          <span class="soft">{reserve === null ? patientWords.noNumber : patientWords.reserve(reserve)}</span>
        ) : (
          <CopyText text={`${number.slice(0, 8)}-${number.slice(8)}`} what={patientWords.number} />
        )}
      </div>
      {words && <p class="own-words">”{words}”</p>}
      <p class="case-facts">
        <Mark tone="none">
          {[ward, left ? leftWords(left) : bed && patientWords.bed(bed)].filter(Boolean).join(' · ')}
        </Mark>
        <Mark tone="none">{payer}</Mark>
        {healthCentre === null ? (
          <Mark tone="part" sign="question">
            {patientWords.noHealthCentre}
          </Mark>
        ) : (
          <Mark tone="none">{healthCentre}</Mark>
        )}
      </p>
    </header>
  )
}
