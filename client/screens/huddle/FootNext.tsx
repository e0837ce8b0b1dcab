import type { UpNextSlice } from '../../../shared/view/slices.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { refused } from '../../messages/refused.ts'
import { time } from '../../messages/when.ts'
import { Button } from '../../ui/Button.tsx'
import type { Open } from './open.ts'

/** The one large thing: who comes next, and who has to come or go. After the last patient it ends the meeting. */
export function FootNext({ live, open }: { live: LiveHuddle; open: Open }) {
  const { foot, readBack } = huddleWords
  const isLast = open.turn.isLast()
  const reason = isLast ? live.whyNot('end') : live.whyNot('next')
  const upNext = live.upNext.value
  const standing = open.over.value === 'readBack' ? open.standing.value : null
  const lacks = standing && !standing.settled ? readBack.lacking(standing) : null
  const isUnderWay = live.waiting.value > 0 && live.place.value?.at === 'inside'
  return (
    <Button
      variant={lacks === null ? 'go' : 'plain'}
      tall
      iconAfter="next"
      keyHint="Ctrl ⏎"
      shortcut="Control+Enter"
      disabledReason={reason && !isUnderWay ? refused(reason) : undefined}
      note={lacks ?? (isLast ? foot.last : upNext ? follows(upNext) : undefined)}
      onClick={() => void open.next()}
    >
      {lacks !== null ? readBack.goOn : isLast ? foot.end : upNext ? foot.next(upNext.name) : foot.save}
    </Button>
  )
}

function follows({ sameCircle, missing, withoutBasis, predicted }: UpNextSlice): string {
  const { foot } = huddleWords
  const at = time(new Date(predicted).toISOString())
  if (missing.length > 0) return foot.at(foot.missing(missing.map(({ name }) => name)), at)
  if (withoutBasis.length > 0) return foot.at(foot.withoutBasis(withoutBasis), at)
  return foot.at(sameCircle ? foot.same : foot.changes, at)
}
