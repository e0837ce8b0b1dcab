import type { LaneMark } from '../../shared/case/events.ts'
import { words } from '../messages/words.ts'
import { Mark } from '../ui/Mark.tsx'

const tones = { ready: 'ok', partly: 'part', blocked: 'bad' } as const satisfies Record<LaneMark, string>

/** "Vår del: klar". */
export function PartMark({ mark }: { mark: LaneMark | null }) {
  const { part, laneMarks } = words.patient
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
