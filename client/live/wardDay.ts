import { computed, effect, signal, untracked } from '@preact/signals'
import type { Morning, WardList } from '../../shared/api.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import type { Tab } from '../tab.ts'
import { type LiveHuddle, watchHuddle } from './huddle.ts'

/** A colleague may plan the day's meeting; until then nothing tells of it. */
const askAgainMs = 15_000

/**
 * One ward's day as it stands on the server: its meeting, looked at without taking part so that two coordinators see each
 * other's changes, and its list in numbers.
 */
export function createWardDay({ api, connection, me }: Tab, ward: string) {
  const meeting = signal<Morning['wards'][number] | null>(null)
  const list = signal<WardList | null>(null)
  const today = signal(me.today)
  const refusal = signal<Refusal | null>(null)
  /** Since when one's own calendar has an address. */
  const calendar = signal<number | null>(null)
  const live = signal<LiveHuddle | null>(null)
  const huddle = computed(() => meeting.value?.huddle ?? null)

  async function refresh(): Promise<void> {
    const [morning, about] = await Promise.all([
      api.get<Morning>('/api/morning'),
      api.get<WardList>(`/api/lists/${encodeURIComponent(ward)}`),
    ])
    const refused = morning.ok ? about : morning
    refusal.value = refused.ok ? null : refused.refusal
    if (!morning.ok || !about.ok) return
    today.value = morning.answer.today
    calendar.value = morning.answer.calendar
    list.value = about.answer
    const found = morning.answer.wards.find((each) => each.ward === ward)
    if (!found) refusal.value = { code: 'notFound', of: 'schedule' }
    meeting.value = found ?? null
    follow(found?.huddle ?? null)
  }

  let followed: string | null = null
  function follow(id: string | null): void {
    if (id === followed) return
    live.peek()?.dispose()
    followed = id
    live.value = id === null ? null : watchHuddle(connection, id, false)
  }

  const stop = effect(() => {
    // A changed agenda may be a list that a colleague has read, and a connection that is back has missed things.
    const isOn = connection.link.value.is === 'on'
    void live.value?.agenda.value
    if (isOn) untracked(() => void refresh())
  })
  const again = setInterval(() => {
    if (huddle.peek() === null) void refresh()
  }, askAgainMs)

  return {
    ward,
    today,
    meeting,
    huddle,
    list,
    live,
    refusal,
    calendar,
    refresh,
    status: computed(() => live.value?.meeting.value?.status ?? meeting.value?.status ?? null),
    dispose(): void {
      stop()
      clearInterval(again)
      live.peek()?.dispose()
    },
  }
}
