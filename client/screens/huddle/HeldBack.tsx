import { useEffect } from 'preact/hooks'
import { giveOrSay } from '../../live/giveOrSay.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { doorWords } from '../../messages/door.ts'
import { refused } from '../../messages/refused.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** The lead sees why nothing is shown, and can go on without video. */
export function HeldBack({ live }: { live: LiveHuddle }) {
  const place = live.place.value
  const huddle = live.meeting.value?.huddle
  const isHeldBack = place?.at === 'heldBack'
  useEffect(() => {
    if (isHeldBack) announce(doorWords.heldBack)
  }, [isHeldBack])
  if (!isHeldBack || huddle === undefined) return null
  const { epoch, reason } = place
  const isChosen = live.call.value?.video === 'leftOut'
  const notNow = live.whyNot('goWithoutVideo')
  return (
    <main class="curtain" id="main" tabIndex={-1}>
      <p>{doorWords.heldBack}</p>
      <Notice tone="part">{doorWords.heldBackWhy[reason]}</Notice>
      {reason === 'strangerInRoom' ? null : isChosen ? (
        <p class="soft">{doorWords.leavingRoom}</p>
      ) : (
        <>
          <p class="soft">{doorWords.heldBackGoesOn}</p>
          <Button
            tall
            note={doorWords.withoutVideoNote}
            disabledReason={notNow ? refused(notNow) : undefined}
            onClick={() => void giveOrSay(live, 'goWithoutVideo', { huddle, epoch })}
          >
            {doorWords.withoutVideo}
          </Button>
        </>
      )}
    </main>
  )
}
