import { toInstant } from '../../../shared/core/time.ts'
import { DeviceCheck } from '../../call/DeviceCheck.tsx'
import { laterPart } from '../../frame/later.tsx'
import type { HuddleCall } from '../../live/callOf.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { hallWords } from '../../messages/hall.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { longDay, time } from '../../messages/when.ts'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import type { Tab } from '../../tab.ts'
import { Header } from '../../ui/Header.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Undisturbed } from '../../waiting/Undisturbed.tsx'
import { Chair } from './Chair.tsx'
import { Faces } from './Faces.tsx'
import { HallFoot } from './HallFoot.tsx'
import { Link } from './Link.tsx'
import { MediaBar } from './MediaBar.tsx'
import { RollCall } from './RollCall.tsx'
import type { Steering } from './steering.ts'
import { VideoState } from './VideoState.tsx'
import '../../look/hall.css'

const MissingNotice = laterPart(async () => (await import('../../people/MissingNotice.tsx')).MissingNotice)

interface HallProps {
  tab: Tab
  live: LiveHuddle
  call: HuddleCall
  turn: Steering
}

/** Before the first patient and after the last: does my sound work, who is here. Nothing about any patient. */
export function Hall({ tab, live, call, turn }: HallProps) {
  const meeting = live.meeting.value
  if (!meeting) return null
  const isOver = meeting.status === 'ended'
  const toCall = live.upNext.value?.toCall
  return (
    <div class="hall">
      <Header
        practice={tab.me.practice}
        end={
          <a class="button quiet" href={href(to.start())}>
            {huddleWords.leave}
          </a>
        }
      >
        <b class="wide-only">{meeting.wardName}</b>
        <span class="soft wide-only">{longDay(meeting.day)}</span>
      </Header>
      <main id="main" tabIndex={-1}>
        <div class="hall-head">
          <h1>{isOver ? hallWords.titleAfter : hallWords.title}</h1>
          {!isOver && (
            <p class="soft">
              {meeting.wardName} · {hallWords.startsAt(time(toInstant(meeting.startsAt)))} ·{' '}
              {hallWords.leads(meeting.lead.name)}
            </p>
          )}
        </div>
        <Link call={call} connection={tab.connection} />
        {!isOver && <Chair live={live} turn={turn} />}
        {toCall && <MissingNotice live={live} toCall={toCall} />}
        <div class="hall-parts">
          <div class="hall-call">
            <VideoState live={live} />
            {!isOver && <Undisturbed live={live} />}
            {call.entered.value ? <InHall live={live} call={call} /> : <Check live={live} call={call} />}
          </div>
          <RollCall tab={tab} live={live} />
        </div>
      </main>
      <HallFoot live={live} call={call} />
    </div>
  )
}

function Check({ live, call }: Pick<HallProps, 'live' | 'call'>) {
  // Without video there is nothing to check, and everybody is in already.
  if (live.call.value?.video === 'none') return null
  return (
    <Sheet title={hallWords.check}>
      <p class="soft">{hallWords.checkText}</p>
      <DeviceCheck own={call.own} />
    </Sheet>
  )
}

function InHall({ live, call }: Pick<HallProps, 'live' | 'call'>) {
  return (
    <>
      <p class="soft">{hallWords.nothingHere}</p>
      <Faces live={live} call={call} />
      <MediaBar call={call} />
    </>
  )
}
