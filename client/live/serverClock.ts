import { signal } from '@preact/signals'
import type { Connection } from '../connection.ts'

const samples = 8
const againMs = 20_000

/** Server time as this page best knows it: the ping with the shortest round trip, on the page's own steady clock. The page's wall clock is never used. */
export function createServerClock(connection: Connection) {
  /** Server milliseconds minus page milliseconds; may be negative. */
  const offset = signal<number | null>(null)
  let best: { offset: number; trip: number; at: number }[] = []

  async function sample(): Promise<void> {
    const sent = performance.now()
    const reply = await connection.ask('time', {})
    if (!reply.ok) return
    const trip = performance.now() - sent
    const taken = { offset: reply.answer.now - (sent + trip / 2), trip, at: sent }
    // Old samples go: two clocks that drift 200 ppm apart differ by 12 ms a minute.
    best = [...best.filter(({ at }) => sent - at < 60_000), taken].slice(-samples)
    const shortest = best.reduce((a, b) => (b.trip < a.trip ? b : a))
    offset.value = shortest.offset
  }

  async function burst(): Promise<void> {
    best = []
    for (let i = 0; i < 5; i++) await sample()
  }

  const stop = connection.onConnect(() => void burst())
  const again = setInterval(() => void sample(), againMs)
  return {
    offset,
    /** Server time now, in milliseconds; before the first ping, the time of the last update stands in. */
    now: (): number | null => (offset.value === null ? null : performance.now() + offset.value),
    dispose(): void {
      clearInterval(again)
      stop()
    },
  }
}

export type ServerClock = ReturnType<typeof createServerClock>
