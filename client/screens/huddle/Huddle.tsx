import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { later } from '../../frame/later.tsx'
import { callOf, type HuddleCall } from '../../live/callOf.ts'
import { type LiveHuddle, watchHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { refused } from '../../messages/refused.ts'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import type { Tab } from '../../tab.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { AfterCall } from './AfterCall.tsx'
import { LeadFoot } from './LeadFoot.ts'
import { createOpen, type Open } from './open.ts'
import '../../look/meeting.css'

const Hall = later(async () => (await import('./Hall.tsx')).Hall)
const Held = later(async () => (await import('./Held.tsx')).Held)
const Room = later(async () => (await import('./Room.tsx')).Room)

interface HuddleProps {
  tab: Tab
  huddle: string
  /** What one meets when the meeting is over; the hall, where people may still talk, when there is none. */
  after?: ComponentChildren
}

type Meeting = { live: LiveHuddle; call: HuddleCall; open: Open }

/** A meeting, from the hall to the end: what is shown follows from where the server says that this reader stands. */
export function Huddle({ tab, huddle, after }: HuddleProps) {
  const [meeting, setMeeting] = useState<Meeting | null>(null)
  useEffect(() => {
    const live = watchHuddle(tab.connection, huddle, true)
    const call = callOf(tab, live)
    const open = createOpen(live)
    setMeeting({ live, call, open })
    return () => {
      open.dispose()
      call.dispose()
      live.dispose()
    }
  }, [tab, huddle])
  return meeting ? <Place tab={tab} after={after} {...meeting} /> : null
}

function Place({ tab, after, live, call, open }: Meeting & Omit<HuddleProps, 'huddle'>) {
  const place = live.place.value?.at ?? 'outside'
  const isShown = place !== 'outside'
  // Whoever stands in one place may be let into another in the next second: the others are here before that.
  useEffect(() => {
    if (isShown) for (const other of [Hall, Held, Room]) other.ahead()
  }, [isShown])
  const leads = live.meeting.value?.me.leads === true
  useEffect(() => {
    if (leads) LeadFoot.ahead()
  }, [leads])
  switch (place) {
    case 'outside':
      return <Outside live={live} />
    case 'hall':
      return <Hall tab={tab} live={live} call={call} turn={open.turn} />
    case 'after':
      if (!after) return <Hall tab={tab} live={live} call={call} turn={open.turn} />
      return (
        <>
          <AfterCall live={live} call={call} />
          {after}
        </>
      )
    case 'held':
      return <Held tab={tab} live={live} call={call} />
    default:
      return <Room tab={tab} live={live} call={call} open={open} />
  }
}

function Outside({ live }: { live: LiveHuddle }) {
  const refusal = live.refusal.value
  return (
    <main class="page reading" id="main" tabIndex={-1}>
      {refusal ? (
        <EmptyState title={huddleWords.notOpen} action={<a href={href(to.start())}>{huddleWords.home}</a>}>
          {refused(refusal)}
        </EmptyState>
      ) : (
        <Progress doing={huddleWords.opening} />
      )}
    </main>
  )
}
