import { useSignal } from '@preact/signals'
import { toInstant } from '../../../shared/core/time.ts'
import type { MeetingSlice } from '../../../shared/huddle/views/meeting.ts'
import { laterPart } from '../../frame/later.tsx'
import type { HuddleCall } from '../../live/callOf.ts'
import { giveOrSay } from '../../live/giveOrSay.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { hallWords } from '../../messages/hall.ts'
import { leadWords } from '../../messages/lead.ts'
import { refused } from '../../messages/refused.ts'
import { time } from '../../messages/when.ts'
import { Button } from '../../ui/Button.tsx'

const StrangersDialog = laterPart(async () => (await import('./StrangersDialog.tsx')).StrangersDialog)

interface HallFootProps {
  live: LiveHuddle
  call: HuddleCall
}

/** What one can do in the hall: go in; and begin, for the one who leads. For the others who does it, and when. */
export function HallFoot({ live, call }: HallFootProps) {
  const isAsking = useSignal(false)
  const meeting = live.meeting.value
  if (!meeting) return null
  const mayEnter = !call.entered.value && live.call.value?.video !== 'none'
  const isBefore = meeting.status === 'hall'
  const start = (to?: string) => giveOrSay(live, 'start', { huddle: meeting.huddle, to })
  const ask = (isAsked: boolean) => () => {
    isAsking.value = isAsked
  }
  return (
    <>
      <footer class="hall-foot">
        {isBefore && !meeting.me.leads && <p class="soft">{whoBegins(meeting)}</p>}
        {mayEnter && <Enter call={call} />}
        {isBefore && meeting.me.leads && (
          <Begin live={live} isNext={!mayEnter} onStart={(to) => void start(to)} onStrangers={ask(true)} />
        )}
      </footer>
      {isAsking.value && <StrangersDialog live={live} onGo={() => start()} onClose={ask(false)} />}
    </>
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

interface BeginProps {
  live: LiveHuddle
  isNext: boolean
  /** `to`: whom the lead takes all the same, before what was announced. */
  onStart: (to?: string) => void
  /** Somebody has to go out of a room first. */
  onStrangers: () => void
}

function Begin({ live, isNext, onStart, onStrangers }: BeginProps) {
  const reason = live.whyNot('start')
  const upNext = live.upNext.value
  const early = upNext?.early?.isNext ? upNext.early : null
  const missing = live.people.value?.missing.filter(({ instead }) => instead?.how !== 'readAnswers')
  const areStrangers = reason?.code === 'strangerInRoom'
  return (
    <Button
      variant={isNext ? 'go' : 'plain'}
      tall
      iconAfter="next"
      disabledReason={reason && !areStrangers ? refused(reason) : undefined}
      note={
        early
          ? leadWords.notHere(early.name, time(toInstant(early.at)))
          : hallWords.startNote(missing?.length ?? 0)
      }
      onClick={areStrangers ? onStrangers : () => onStart(early ? upNext?.item : undefined)}
    >
      {early ? leadWords.begin : hallWords.start}
    </Button>
  )
}
