import { effect, signal } from '@preact/signals'
import type { Morning } from '../../../shared/api.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { type LiveHuddle, watchHuddle } from '../../live/huddle.ts'
import type { Tab } from '../../tab.ts'

/** How often it is asked whether a ward has planned its meeting: nothing tells of a meeting that does not exist yet. */
const askAgainMs = 15_000
/** As many as the server lets one connection watch. */
const mostWatched = 8

export type WardMorning = Morning['wards'][number]

/** Today's meetings of the arena, each looked at without taking part: own patients, own window, whether one may go in. */
export function createMorning({ api, connection }: Tab) {
  const wards = signal<readonly WardMorning[] | null>(null)
  const refusal = signal<Refusal | null>(null)
  const today = signal('')
  const live = signal<ReadonlyMap<string, LiveHuddle>>(new Map())

  async function ask(): Promise<void> {
    const morning = await api.get<Morning>('/api/morning')
    refusal.value = morning.ok ? null : morning.refusal
    if (!morning.ok) return
    today.value = morning.answer.today
    wards.value = morning.answer.wards
    watchNew(morning.answer.wards.flatMap(({ huddle }) => huddle ?? []))
  }

  function watchNew(huddles: readonly string[]): void {
    const fresh = huddles.filter((id) => !live.peek().has(id)).slice(0, mostWatched - live.peek().size)
    if (fresh.length === 0) return
    live.value = new Map([
      ...live.peek(),
      ...fresh.map((id) => [id, watchHuddle(connection, id, false)] as const),
    ])
  }

  void ask()
  const again = setInterval(() => {
    if (wards.peek()?.some(({ huddle }) => huddle === null) !== false) void ask()
  }, askAgainMs)
  const stop = effect(() => {
    if (connection.link.value.is === 'on' && wards.peek() === null && refusal.peek() !== null) void ask()
  })

  return {
    wards,
    today,
    refusal,
    live,
    dispose(): void {
      clearInterval(again)
      stop()
      for (const huddle of live.peek().values()) huddle.dispose()
    },
  }
}
