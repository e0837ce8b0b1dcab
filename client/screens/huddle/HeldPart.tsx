import { useSignal } from '@preact/signals'
import type { LaneMark } from '../../../shared/case/facets/lanes.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { heldWords } from '../../messages/hall.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { patientWords } from '../../messages/patient.ts'
import { refused } from '../../messages/refused.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { laneTone } from './laneTone.ts'

const marks = ['ready', 'partly', 'blocked'] as const

/** Our own part, which nobody has answered for yet. What the server has just taken is shown from its answer. */
export function HeldPart({ of, live }: { of: string; live: LiveHuddle }) {
  const saved = useSignal<LaneMark | null>(null)
  const trouble = useSignal<string | null>(null)
  async function give(mark: LaneMark) {
    const refusal = await live.give('setLane', { case: of, mark, line: null })
    trouble.value = refusal && refused(refusal)
    if (refusal) return
    saved.value = mark
    announce(`${patientWords.laneMarks[mark]}. ${heldWords.saved}`)
  }
  return (
    <div class="held-question">
      <p>{huddleWords.lane.mark}</p>
      {saved.value ? (
        <div class="wrap">
          <Mark tone={laneTone[saved.value]}>{patientWords.laneMarks[saved.value]}</Mark>
        </div>
      ) : (
        <div class="even">
          {marks.map((mark) => (
            <Button key={mark} onClick={() => void give(mark)}>
              {patientWords.laneMarks[mark]}
            </Button>
          ))}
        </div>
      )}
      {trouble.value && (
        <p role="alert" class="field-error">
          {trouble.value}
        </p>
      )}
    </div>
  )
}
