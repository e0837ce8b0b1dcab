import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { remaining } from '../../../shared/huddle/clock.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import type { ServerClock } from '../../live/serverClock.ts'
import { Clock } from '../../ui/Clock.tsx'

/** Often enough that no two screens show another second for longer than anybody sees. */
const everyMs = 50

/** The time of this patient, by the server's clock: every screen shows the same second. */
export function TurnClock({ live, clock }: { live: LiveHuddle; clock: ServerClock }) {
  const left = useSignal<number | null>(null)
  const turn = live.clock.value
  useEffect(() => {
    function look() {
      const now = clock.now()
      if (!turn || now === null) return
      const exact = remaining(turn, now)
      // Whole seconds, rounded as the clock shows them, so that nothing is drawn twice.
      const shown = turn.runningSince === null ? exact : Math.ceil(exact / 1000) * 1000
      if (shown !== left.peek()) left.value = shown
    }
    look()
    const timer = setInterval(look, everyMs)
    return () => clearInterval(timer)
  }, [turn, clock])
  if (!turn || left.value === null) return <div class="clock" />
  return (
    <Clock left={left.value} total={turn.plannedMs + turn.extendedMs} paused={turn.runningSince === null} />
  )
}
