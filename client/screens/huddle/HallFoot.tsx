import { toInstant } from '../../../shared/core/time.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { refused } from '../../messages/refused.ts'
import { time } from '../../messages/when.ts'
import { words } from '../../messages/words.ts'
import { Button } from '../../ui/Button.tsx'

/** The one thing to do in the hall, for the one who leads; for the others who does it, and when. */
export function HallFoot({ live }: { live: LiveHuddle }) {
  const meeting = live.meeting.value
  if (meeting?.status !== 'hall') return null
  const startsAt = time(toInstant(meeting.startsAt))
  if (!meeting.me.leads) {
    const say = meeting.me.ward ? words.hall.wardWaits : words.hall.waitForLead
    return <footer class="hall-foot soft">{say(meeting.lead.name, startsAt)}</footer>
  }
  const reason = live.whyNot('start')
  return (
    <footer class="hall-foot">
      <Button
        variant="go"
        tall
        iconAfter="next"
        disabledReason={reason ? refused(reason) : undefined}
        note={words.hall.startNote(live.people.value?.missing.length ?? 0)}
        onClick={() => void live.give('start', { huddle: meeting.huddle })}
      >
        {words.hall.start}
      </Button>
    </footer>
  )
}
