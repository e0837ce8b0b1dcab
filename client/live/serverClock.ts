import { signal } from '@preact/signals'
import type { Connection } from '../connection.ts'

const rounds = 5
const atOnce = 4
const againMs = 5_000
const keptForMs = 120_000
/** Two clocks may run this much apart (200 parts in a million), so what an old answer says holds with that much less sharpness. */
const drift = 200e-6

/** One answer: at some moment between asking and hearing, by the page's clock, the server's clock stood at `now`. */
type Answer = { now: number; sent: number; heard: number }

/**
 * Server time as this page best knows it, on the page's own steady clock; its wall clock is never used. Each answer sets an earliest
 * and a latest that the server's clock can stand at, and all of them together a narrow gap, of which the middle is taken: sharper
 * than the ping with the shortest trip, where the way there and the way back take differently long.
 */
export function createServerClock(
  connection: Pick<Connection, 'ask' | 'onConnect'>,
  pageNow: () => number = () => performance.now(),
) {
  /** Server milliseconds minus page milliseconds; may be negative. */
  const offset = signal<number | null>(null)
  let answers: Answer[] = []

  async function sample(): Promise<void> {
    const sent = pageNow()
    const reply = await connection.ask('time', {})
    if (!reply.ok) return
    const answer = { now: reply.answer.now, sent, heard: pageNow() }
    answers = [...answers.filter(({ heard }) => answer.heard - heard < keptForMs), answer]
    // A page that slept has a clock that stood still: then only the newest answer is true.
    offset.value = middle(answers, answer.heard) ?? middle([answer], answer.heard)
  }

  async function burst(): Promise<void> {
    answers = []
    for (let i = 0; i < rounds; i++) await Promise.all(Array.from({ length: atOnce }, sample))
  }

  const stop = connection.onConnect(() => void burst())
  const again = setInterval(() => void sample(), againMs)
  return {
    offset,
    /** Server time now, in milliseconds; null before the first answer. */
    now: (): number | null => (offset.value === null ? null : pageNow() + offset.value),
    dispose(): void {
      clearInterval(again)
      stop()
    },
  }
}

export type ServerClock = ReturnType<typeof createServerClock>

/** The middle of what all answers allow the offset to be; null when they contradict each other. */
function middle(answers: readonly Answer[], at: number): number | null {
  const slack = ({ heard }: Answer) => (at - heard) * drift
  const least = Math.max(...answers.map((answer) => answer.now - answer.heard - slack(answer)))
  const most = Math.min(...answers.map((answer) => answer.now - answer.sent + slack(answer)))
  return least <= most ? (least + most) / 2 : null
}
