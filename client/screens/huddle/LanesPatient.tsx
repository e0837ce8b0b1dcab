import type { PatientPart } from '../../../shared/case/views/patientPart.ts'
import { patientSaidWords as said } from '../../messages/patientSaid.ts'
import { AskedLines, AskedMark } from '../../patient/AskedMark.tsx'
import { Button } from '../../ui/Button.tsx'
import type { Open } from './open.ts'

interface LanesPatientProps {
  part: PatientPart
  today: string
  /** The ward's, who writes it. */
  open: Open | null
}

/** What she and those close to her say: before all that others say of her. */
export function LanesPatient({ part, today, open }: LanesPatientProps) {
  return (
    <section class="sheet lane" aria-label={said.lane}>
      <h3>{said.lane}</h3>
      <AskedMark part={part} />
      <p>
        <AskedLines part={part} today={today} />{' '}
        {open && (
          <Button variant="link" popup="dialog" onClick={() => open.show('asked')}>
            {part.mark === null ? said.ask : said.change}
          </Button>
        )}
      </p>
    </section>
  )
}
