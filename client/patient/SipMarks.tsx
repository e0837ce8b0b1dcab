import type { SipMark } from '../../shared/case/facets/sip.ts'
import type { SipStage } from '../../shared/case/facets/sipFollowUps.ts'
import type { SipPart } from '../../shared/case/views/page/sip.ts'
import { clockWords } from '../messages/clocks.ts'
import { Button } from '../ui/Button.tsx'

const said = clockWords.sip
// What goes on comes before what takes a step back.
const marks = ['offered', 'declined', 'needed', 'notNeeded', 'unknown'] as const

/** What may be said now of the need, and of what the patient answers: on, and back again. */
export function SipMarks({ part, onMark }: { part: SipPart; onMark: (to: SipMark) => void }) {
  const { state, mayMark } = part
  return (
    <>
      {marks.map(
        (to) =>
          mayMark[to] === null && (
            <Button key={to} variant={variantOf(to, state)} onClick={() => onMark(to)}>
              {said[to]}
            </Button>
          ),
      )}
    </>
  )
}

/** What comes next stands out; what takes a step back stands aside. */
function variantOf(to: SipMark, from: SipStage): 'go' | 'plain' | 'quiet' {
  if (from === 'needed' && to === 'offered') return 'go'
  if (from === 'unknown') return 'plain'
  return to === 'unknown' || to === 'needed' || to === 'notNeeded' ? 'quiet' : 'plain'
}
