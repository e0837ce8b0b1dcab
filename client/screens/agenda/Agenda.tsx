import { useEffect, useState } from 'preact/hooks'
import { toInstant } from '../../../shared/core/time.ts'
import { Frame } from '../../frame/Frame.tsx'
import { type LiveHuddle, watchHuddle } from '../../live/huddle.ts'
import { agendaWords } from '../../messages/agenda.ts'
import { refused } from '../../messages/refused.ts'
import { startWords } from '../../messages/start.ts'
import { longDay, span } from '../../messages/when.ts'
import { words } from '../../messages/words.ts'
import type { Tab } from '../../tab.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { OwnAgenda } from './OwnAgenda.tsx'
import { WardAgenda } from './WardAgenda.tsx'
import '../../look/day.css'

/** Who when? The ward puts its patients in order; everyone else sees own patients and own window. */
export function Agenda({ tab, huddle }: { tab: Tab; huddle: string }) {
  const [live, setLive] = useState<LiveHuddle | null>(null)
  useEffect(() => {
    const watched = watchHuddle(tab.connection, huddle, false)
    setLive(watched)
    return () => watched.dispose()
  }, [tab, huddle])
  const meeting = live?.meeting.value
  const refusal = live?.refusal.value
  return (
    <Frame tab={tab} here="agenda" huddle={huddle} ended={meeting?.status === 'ended'}>
      {!meeting && !refusal && <Progress doing={words.frame.opening} />}
      {refusal && <EmptyState title={words.frame.notOpened}>{refused(refusal)}</EmptyState>}
      {live && meeting && (
        <>
          <h1 class="screen-title">{agendaWords.title(meeting.wardName, longDay(meeting.day))}</h1>
          <OurTurn live={live} />
          {meeting.me.ward ? (
            <WardAgenda tab={tab} live={live} huddle={huddle} />
          ) : (
            <OwnAgenda tab={tab} live={live} huddle={huddle} />
          )}
        </>
      )}
    </Frame>
  )
}

function OurTurn({ live }: { live: LiveHuddle }) {
  const window = live.window.value
  if (!window) return null
  const from = toInstant(window.from)
  return <p class="your-turn">{startWords.morning.window(span(from, toInstant(window.to)))}</p>
}
