import { toInstant } from '../../../shared/core/time.ts'
import type { UpNextSlice } from '../../../shared/huddle/views/upNext.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { refused } from '../../messages/refused.ts'
import { time } from '../../messages/when.ts'
import { Button } from '../../ui/Button.tsx'
import type { Open } from './open.ts'

/** The one large thing: who comes next, and who has to come or go. After the last patient it ends the meeting. */
export function FootNext({ live, open }: { live: LiveHuddle; open: Open }) {
  const { foot } = huddleWords
  const isLast = open.turn.isLast()
  const reason = isLast ? live.whyNot('end') : live.whyNot('next')
  const upNext = live.upNext.value
  const lacking = open.over.value === 'readBack' ? (open.unfinished.value?.missing ?? 0) : 0
  const isOnItsWay = live.waiting.value > 0 && live.place.value?.at === 'inside'
  return (
    <Button
      variant="go"
      tall
      iconAfter="next"
      keyHint="Ctrl ⏎"
      shortcut="Control+Enter"
      disabledReason={reason && reason.code !== 'strangerInRoom' && !isOnItsWay ? refused(reason) : undefined}
      note={
        lacking > 0
          ? huddleWords.readBack.missing(lacking)
          : isLast
            ? foot.last
            : upNext
              ? follows(upNext)
              : undefined
      }
      onClick={() => void open.next()}
    >
      {lacking > 0 ? goOn(isLast) : isLast ? foot.end : upNext ? foot.next(upNext.name) : foot.save}
    </Button>
  )
}

const goOn = (isLast: boolean): string =>
  isLast ? huddleWords.readBack.endAnyway : huddleWords.readBack.goOn

function follows({ sameCircle, missing: all, withoutBasis, predicted, early }: UpNextSlice): string {
  const { foot } = huddleWords
  if (early?.isNext) return foot.at(early.name, time(toInstant(early.at)))
  const missing = all.filter(({ instead }) => instead?.how !== 'readAnswers')
  const at = time(toInstant(predicted))
  if (missing.length > 0) return foot.at(foot.missing(missing.map(({ name }) => name)), at)
  if (withoutBasis.length > 0) return foot.at(foot.withoutBasis(withoutBasis), at)
  return foot.at(sameCircle ? foot.same : foot.changes, at)
}
