import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { toInstant } from '../../../shared/core/time.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { heldWords } from '../../messages/hall.ts'
import { span, time } from '../../messages/when.ts'
import type { Tab } from '../../tab.ts'

const everyMs = 5_000

/** "Er tur, två patienter, 08.41 – 08.51, om ungefär 6 minuter". */
export function Turn({ tab, live }: { tab: Tab; live: LiveHuddle }) {
  const now = useServerTime(tab)
  const window = live.window.value
  const before = useMoved(window?.from)
  if (!window) return null
  const [from, until] = span(toInstant(window.from), toInstant(window.to)).split('–')
  return (
    <p class="turn">
      {heldWords.turn(window.patients)}
      <b>
        {from} – {until}
      </b>
      {now !== null && heldWords.soon(window.from - now)}
      {before !== null && (
        <span role="status">
          {' – '}
          {heldWords.moved(time(toInstant(before)))}
        </span>
      )}
    </p>
  )
}

/** The time that was said before, once it has moved by more than three minutes; small moves add up. */
function useMoved(from: number | undefined): number | null {
  const said = useSignal<number | undefined>(undefined)
  const before = useSignal<number | null>(null)
  useEffect(() => {
    if (from === undefined) return
    const known = said.peek()
    if (known !== undefined && Math.abs(from - known) <= 3 * 60_000) return
    before.value = known ?? null
    said.value = from
  }, [from, said, before])
  return before.value
}

/** Server time, looked at often enough for words that count minutes. */
function useServerTime({ clock }: Tab): number | null {
  const now = useSignal(clock.now())
  const isKnown = clock.offset.value !== null
  useEffect(() => {
    const read = () => {
      now.value = clock.now()
    }
    read()
    const timer = setInterval(read, everyMs)
    return () => clearInterval(timer)
  }, [clock, isKnown, now])
  return now.value
}
