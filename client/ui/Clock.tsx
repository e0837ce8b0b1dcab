import { countdown, spokenCountdown } from '../messages/lapse.ts'
import { words } from '../messages/words.ts'

interface ClockProps {
  /** Milliseconds left; negative when the time is over. */
  left: number
  /** Milliseconds in all, extensions included. */
  total: number
  paused?: boolean
}

/**
 * The time of one patient. A timer is silent by its role: screen readers can ask it, it never counts aloud.
 * Passing zero is a state, not an alarm: "+0.41" and a word, in amber.
 */
export function Clock({ left, total, paused }: ClockProps) {
  const isOver = Math.ceil(left / 1000) < 0
  const share = total > 0 ? Math.min(1, Math.max(0, left / total)) : 0
  return (
    <div class={`clock${isOver ? ' over' : ''}${paused ? ' paused' : ''}`}>
      <b class="clock-time" role="timer" aria-label={`${words.ui.clock.label}: ${spokenCountdown(left)}`}>
        {countdown(left)}
      </b>
      <div class="clock-bar">
        <span style={{ '--left': share }} />
      </div>
      <span class="clock-word">{wordFor(isOver, paused, total)}</span>
    </div>
  )
}

function wordFor(isOver: boolean, paused: boolean | undefined, total: number): string {
  if (paused) return words.ui.clock.paused
  return isOver ? words.ui.clock.over(total) : words.ui.clock.of(total)
}
