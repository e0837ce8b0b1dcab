import type { GoHomePart } from '../../../shared/case/views/page/goHome.ts'
import { goHomeWords } from '../../messages/goHome.ts'
import { leafletWords } from '../../messages/leaflet.ts'
import { fullName } from '../../messages/names.ts'
import { patientWords } from '../../messages/patient.ts'
import { age, day } from '../../messages/when.ts'
import { leftWords } from '../../patient/where.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyText } from '../../ui/CopyText.tsx'
import { Mark } from '../../ui/Mark.tsx'
import type { PartProps } from './case.ts'

interface PersonProps extends PartProps {
  /** Her paper, for the ward that prints it. */
  onPrint: (() => void) | undefined
}

/** Who she is, how to find her in one's own system, and what matters to her, and whether all is ready for going home. */
export function Person({ page: { person, date, goHome, today }, onPrint }: PersonProps) {
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
        {onPrint && <Button onClick={onPrint}>{leafletWords.print}</Button>}
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
        {date.readySince && !left && (
          <Mark tone="ok">{patientWords.readySince(day(date.readySince, today))}</Mark>
        )}
        {goHome && !left && (
          <a href="#go-home">
            <Mark tone={goHome.isReady ? 'ok' : 'part'}>{standsWords(goHome)}</Mark>
          </a>
        )}
      </p>
    </header>
  )
}

const standsWords = ({ isReady, lacks }: GoHomePart): string =>
  isReady
    ? goHomeWords.ready
    : [goHomeWords.notReady, lacks.open > 0 && goHomeWords.rowsLeft(lacks.open)].filter(Boolean).join(' · ')
