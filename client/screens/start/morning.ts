import { computed, effect, signal, untracked } from '@preact/signals'
import type { Morning } from '../../../shared/api.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { type LiveHuddle, watchHuddle } from '../../live/huddle.ts'
import { openTab, type Tab } from '../../tab.ts'

/** How often it is asked whether a ward has planned its meeting: nothing tells of a meeting that does not exist yet. */
const askAgainMs = 15_000
/** As many as the server lets one connection watch. */
const mostWatched = 8

export type WardMorning = Morning['wards'][number]

/**
 * Today's meetings of every arena one works in, each looked at without taking part: own patients, own window, whether one may go in.
 * Each commission asks for itself, over its own connection, so that nothing of one is ever shown by way of another.
 */
export function createMorning(tab: Tab) {
  const { api, connection, me } = tab
  const wards = signal<readonly WardMorning[] | null>(null)
  const refusal = signal<Refusal | null>(null)
  const calendar = signal<number | null>(null)
  const tabs = signal<ReadonlyMap<string, Tab>>(new Map([[me.persona, tab]]))
  const live = signal<ReadonlyMap<string, LiveHuddle>>(new Map())
  const asked = new Set([me.persona])
  const stops: (() => void)[] = []
  let isOver = false

  async function ask(): Promise<void> {
    const morning = await api.get<Morning>('/api/morning')
    if (isOver) return
    refusal.value = morning.ok ? null : morning.refusal
    if (!morning.ok) return
    calendar.value = morning.answer.calendar
    wards.value = morning.answer.wards
    for (const { persona } of morning.answer.wards) void openAs(persona)
    watchNew()
  }

  async function openAs(persona: string): Promise<void> {
    if (asked.has(persona)) return
    asked.add(persona)
    const opened = await openTab(persona)
    // Asked again with the next question.
    if (!opened.ok) asked.delete(persona)
    else if (isOver) opened.answer.close()
    else {
      tabs.value = new Map([...tabs.peek(), [persona, opened.answer]])
      stops.push(dropWhenOver(persona, opened.answer))
      watchNew()
    }
  }

  /** A commission that has ended takes what it was shown along; the one that asks takes the whole page (AsPerson). */
  function dropWhenOver(persona: string, { connection: { link } }: Tab): () => void {
    const isOthers = ([key]: readonly [string, unknown]) => key.split(' ')[0] !== persona
    return effect(() => {
      if (link.value.is !== 'farewell') return
      untracked(() => {
        for (const [key, huddle] of live.peek()) if (!isOthers([key, huddle])) huddle.dispose()
        live.value = new Map([...live.peek()].filter(isOthers))
        tabs.value = new Map([...tabs.peek()].filter(isOthers))
        void ask()
      })
    })
  }

  function watchNew(): void {
    const watched = new Map(live.peek())
    for (const ward of wards.peek() ?? []) {
      const here = tabs.peek().get(ward.persona)
      const key = keyOf(ward)
      const mine = [...watched.keys()].filter((other) => other.startsWith(`${ward.persona} `)).length
      if (ward.huddle === null || !here || watched.has(key) || mine >= mostWatched) continue
      watched.set(key, watchHuddle(here.connection, ward.huddle, false))
    }
    if (watched.size > live.peek().size) live.value = watched
  }

  void ask()
  const again = setInterval(() => {
    const isComplete = wards.peek()?.every(({ huddle, persona }) => huddle !== null && asked.has(persona))
    if (!isComplete) void ask()
  }, askAgainMs)
  stops.push(
    effect(() => {
      if (connection.link.value.is === 'on' && wards.peek() === null && refusal.peek() !== null) void ask()
    }),
  )

  return {
    wards,
    refusal,
    /** Since when one's own calendar has an address. */
    calendar,
    tabs,
    /** Others when one of them has changed. */
    agendas: computed(() => [...live.value.values()].map(({ agenda }) => agenda.value)),
    /** The tab of a commission, and the meeting as it is shown to it; nothing before they are there. */
    tabOf: ({ persona }: WardMorning) => tabs.value.get(persona),
    liveOf: (ward: WardMorning) => live.value.get(keyOf(ward)),
    dispose(): void {
      isOver = true
      clearInterval(again)
      for (const stop of stops) stop()
      for (const huddle of live.peek().values()) huddle.dispose()
      for (const [persona, each] of tabs.peek()) if (persona !== me.persona) each.close()
    },
  }
}

const keyOf = ({ persona, huddle }: WardMorning): string => `${persona} ${huddle}`
