import type { LaneMark } from '../../shared/case/facets/lanes.ts'
import { partWords as part } from '../messages/part.ts'
import { patientWords } from '../messages/patient.ts'
import { Mark } from '../ui/Mark.tsx'

const tones = { ready: 'ok', partly: 'part', blocked: 'bad' } as const satisfies Record<LaneMark, string>

/** "Vår del: klar". */
export function PartMark({ mark }: { mark: LaneMark | null }) {
  const { laneMarks } = patientWords
  return mark === null ? (
    <Mark tone="none" sign="question">
      {part.ours}: {part.silent}
    </Mark>
  ) : (
    <Mark tone={tones[mark]}>
      {part.ours}: {laneMarks[mark].toLocaleLowerCase('sv')}
    </Mark>
  )
}
