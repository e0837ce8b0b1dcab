import type { Estimate } from '../../../shared/case/facets/estimate.ts'
import { caseWords } from '../../messages/case.ts'
import { estimateWords } from '../../messages/estimate.ts'
import { patientWords } from '../../messages/patient.ts'
import { recordedAt } from '../../messages/recordedAt.ts'
import { day } from '../../messages/when.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'

/** When she is expected home, and every time that was moved. */
export function Dates({ page: { date, today } }: PartProps) {
  const { estimate, readySince, changes } = date
  const said = (to: Estimate | null) =>
    to ? `${estimateWords(to, today)}, ${patientWords.sureness[to.sureness]}` : patientWords.noDate
  return (
    <Sheet
      title={caseWords.date}
      mark={readySince && <Mark tone="ok">{patientWords.readySince(day(readySince, today))}</Mark>}
    >
      <p>
        {estimate
          ? patientWords.home(estimateWords(estimate, today), patientWords.sureness[estimate.sureness])
          : patientWords.noDate}
      </p>
      {changes.length > 0 && (
        <ol class="lines" aria-label={caseWords.changes}>
          {changes.map(({ to, reason, at, byName }) => (
            <li key={at}>
              {said(to)}
              {reason && ` · ${reason}`}
              <span class="soft"> {caseWords.by(byName, recordedAt(at, today))}</span>
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  )
}
