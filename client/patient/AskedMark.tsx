import type { PatientPart } from '../../shared/case/views/patientPart.ts'
import { patientSaidWords as said } from '../messages/patientSaid.ts'
import { relativeDay } from '../messages/when.ts'
import { Mark } from '../ui/Mark.tsx'
import { laneLook } from './laneLook.ts'

/** How the patient's own part stands. */
export function AskedMark({ part: { mark } }: { part: PatientPart }) {
  return mark === null ? (
    <Mark tone="part" sign="question">
      {said.notAsked}
    </Mark>
  ) : (
    <Mark {...laneLook[mark]}>{said.marks[mark]}</Mark>
  )
}

/** What she said, by whom and when she was asked, and what those close to her do. */
export function AskedLines({ part: { asked, nextOfKin }, today }: { part: PatientPart; today: string }) {
  const lines = [
    asked?.line && `”${asked.line}”`,
    asked && said.asked(asked.byName, relativeDay(asked.on, today)),
    nextOfKin?.consent && said.kin[nextOfKin.consent],
    nextOfKin?.promised && said.promised(nextOfKin.promised),
  ]
  return <>{lines.filter(Boolean).join(' · ')}</>
}
