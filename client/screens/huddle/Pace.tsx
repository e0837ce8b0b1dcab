import { toInstant } from '../../../shared/core/time.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { pace as lateness } from '../../messages/lapse.ts'
import { time } from '../../messages/when.ts'
import { Mark } from '../../ui/Mark.tsx'

/** "4 av 12 · klart 09.04 · 2 min före": what the clock does to the end. */
export function Pace({ live }: { live: LiveHuddle }) {
  const pace = live.agenda.value?.pace
  if (!pace) return null
  const { done, total, plannedEnd, predictedEnd } = pace
  const late = Math.round((predictedEnd - plannedEnd) / 60_000)
  const end = time(toInstant(predictedEnd))
  return (
    <span class="pace">
      {huddleWords.pace.of(Math.min(done + 1, total), total)} · <b>{huddleWords.pace.done(end)}</b>
      <Mark tone={late > 0 ? 'part' : 'ok'} sign={late === 0 ? 'check' : late > 0 ? 'down' : 'up'}>
        {lateness(late * 60_000)}
      </Mark>
    </span>
  )
}
