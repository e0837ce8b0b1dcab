import { toInstant } from '../../../shared/core/time.ts'
import type { MeetingSlice } from '../../../shared/view/slices.ts'
import type { HuddleCall } from '../../live/callOf.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { hallWords } from '../../messages/hall.ts'
import { leadWords } from '../../messages/lead.ts'
import { refused } from '../../messages/refused.ts'
import { time } from '../../messages/when.ts'
import { Button } from '../../ui/Button.tsx'
import { giveOrSay } from './giving.ts'

interface HallFootProps {
  live: LiveHuddle
  call: HuddleCall
}

/** What one can do in the hall: go in; and begin, for the one who leads. For the others who does it, and when. */
export function HallFoot({ live, call }: HallFootProps) {
  const meeting = live.meeting.value
  if (!meeting) return null
  const mayEnter = !call.entered.value && live.call.value?.video !== 'none'
  const isBefore = meeting.status === 'hall'
  return (
    <footer class="hall-foot">
      {isBefore && !meeting.me.leads && <p class="soft">{whoBegins(meeting)}</p>}
      {mayEnter && <Enter call={call} />}
      {isBefore && meeting.me.leads && <Begin live={live} isNext={!mayEnter} huddle={meeting.huddle} />}
    </footer>
  )
}

function whoBegins({ lead, me, startsAt }: MeetingSlice): string {
  const say = me.ward ? hallWords.wardWaits : hallWords.waitForLead
  return say(lead.name, time(toInstant(startsAt)))
}

function Enter({ call: { own, enter } }: { call: HuddleCall }) {
  return (
    <Button
      variant="go"
      tall
      note={hallWords.enterNote(own.microphone.on.value, own.camera.on.value)}
      onClick={enter}
    >
      {hallWords.enter}
    </Button>
  )
}

function Begin({ live, huddle, isNext }: { live: LiveHuddle; huddle: string; isNext: boolean }) {
  const reason = live.whyNot('start')
  const upNext = live.upNext.value
  const early = upNext?.early?.isNext ? upNext.early : null
  const missing = live.people.value?.missing.filter(({ instead }) => instead?.how !== 'readAnswers')
  return (
    <Button
      variant={isNext ? 'go' : 'plain'}
      tall
      iconAfter="next"
      disabledReason={reason ? refused(reason) : undefined}
      note={
        early
          ? leadWords.notHere(early.name, time(toInstant(early.at)))
          : hallWords.startNote(missing?.length ?? 0)
      }
      onClick={() =>
        void giveOrSay(live, 'start', early && upNext ? { huddle, to: upNext.item } : { huddle })
      }
    >
      {early ? leadWords.begin : hallWords.start}
    </Button>
  )
}
