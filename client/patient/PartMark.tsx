import type { LaneMark } from '../../shared/case/facets/lanes.ts'
import { partWords as part } from '../messages/part.ts'
import { patientWords } from '../messages/patient.ts'
import { Mark } from '../ui/Mark.tsx'
import { laneLook } from './laneLook.ts'

/** "Vår del: klar". */
export function PartMark({ mark }: { mark: LaneMark | null }) {
  const { laneMarks } = patientWords
  return mark === null ? (
    <Mark tone="none" sign="question">
      {part.ours}: {part.silent}
    </Mark>
  ) : (
    <Mark {...laneLook[mark]}>
      {part.ours}: {laneMarks[mark].toLocaleLowerCase('sv')}
    </Mark>
  )
}
