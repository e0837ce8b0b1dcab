import { toInstant } from '../../../shared/core/time.ts'
import type { Notes } from '../../../shared/notes/shape.ts'
import { spokenDuration } from '../../messages/lapse.ts'
import { notesWords } from '../../messages/notes.ts'
import { time as clockTime } from '../../messages/when.ts'
import { Sheet } from '../../ui/Sheet.tsx'

interface TimeProps {
  time: NonNullable<Notes['time']>
  startsAt: number
}

/** Planned and used: to learn from, never to blame. */
export function Time({ time, startsAt }: TimeProps) {
  const { plannedEnd, startedAt, endedAt, startDelay, usedMs } = time
  const start = startWords(startDelay, startedAt)
  return (
    <Sheet title={notesWords.time} quiet>
      <p>{notesWords.planned(at(startsAt), at(plannedEnd))}</p>
      <p>{notesWords.held(at(startedAt ?? endedAt), at(endedAt))}</p>
      {start !== null && <p>{start}</p>}
      <p class="soft">{notesWords.used(spokenDuration(usedMs))}</p>
    </Sheet>
  )
}

const at = (millis: number): string => clockTime(toInstant(millis))

/** More than an hour off its time is another time, which stands there already. */
function startWords(delay: number | null, startedAt: number | null): string | null {
  const { onTime, late, early, never } = notesWords.start
  if (delay === null || startedAt === null) return never
  if (Math.abs(delay) > 60) return null
  if (delay === 0) return onTime
  return delay > 0 ? late(delay) : early(-delay)
}
