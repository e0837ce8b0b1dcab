import { patientSlice } from '../../shared/case/views/patient.ts'
import type { StreamId } from '../../shared/core/rule.ts'
import { placeSlice } from '../../shared/huddle/views/place.ts'
import type { CallSlice } from '../../shared/view/slices.ts'
import { type Viewer, view } from '../../shared/view/view.ts'
import type { Store } from '../store/store.ts'
import { type Connection, casesIn, connect, sendChanged } from './connection.ts'
import type { LiveDrafts } from './drafts.ts'

/** The beat on which held people learn of their own window; anything else would tell of the others. */
export const beatMs = 30_000
/** How often what time alone changes is looked at. */
const tickMs = 5_000

export type Hub = ReturnType<typeof createHub>
type Parts = { store: Store; drafts: LiveDrafts; now: () => number; video: () => CallSlice['video'] }

/** The one way out, live: after each commit every connection gets the slices that changed for its reader, and no others. */
export function createHub({ store, drafts, now, video }: Parts) {
  const watching = new Map<string, Set<Connection>>()
  const stop = store.onCommitted(({ streams }) => {
    for (const huddle of watching.keys()) if (concerns(huddle, streams)) flush(huddle, 'change')
  })
  let lastBeat = Math.floor(now() / beatMs)
  const ticking = setInterval(() => {
    const beat = Math.floor(now() / beatMs)
    for (const huddle of watching.keys()) flush(huddle, beat === lastBeat ? 'change' : 'beat')
    lastBeat = beat
  }, tickMs)

  function flush(huddle: string, why: 'change' | 'beat'): void {
    const all = [...(watching.get(huddle) ?? [])]
    const patient = patientSlice(store.folds.huddle(huddle), store.folds)
    const live = { drafts: drafts.of(huddle), video: video() }
    const at = now()
    const textOf = remembering()
    const ready = all.flatMap((to) => {
      if (why !== 'beat' && staysHeld(to)) return []
      return [{ to, slices: view(huddle, store.folds, to.viewer, at, live, patient) }]
    })
    const open = ready.map(({ to, slices }) => ({ to, cases: casesIn(slices) }))
    for (const { to, cases } of open) openRows(to, cases, at)
    for (const { to, slices } of ready) sendChanged(to, slices, at, textOf)
    for (const { to, cases } of open) closeRows(to, cases, at)
  }

  /**
   * Held before and held now, or looking on from outside the ward while patients are gone through: nothing that happens to
   * others moves a byte until the beat.
   */
  function staysHeld(to: Connection): boolean {
    const state = store.folds.huddle(to.huddle)
    const place = placeSlice(state, to.viewer)
    const looksOn = place.at === 'outside' && state.status === 'running' && to.viewer.unit !== state.ward
    return (place.at === 'held' || looksOn) && to.sent.get('place') === JSON.stringify(place)
  }

  /** No row, no answer: committed before the first byte leaves. */
  function openRows(to: Connection, cases: readonly string[], at: number): void {
    const fresh = cases.filter((id) => !to.rows.has(id))
    if (fresh.length === 0) return
    const ids = store.access.open(to.viewer, fresh, to.viewer.seat === null ? 'agenda' : 'huddle', at)
    for (const [i, id] of fresh.entries()) to.rows.set(id, ids[i] ?? 0)
  }

  function closeRows(to: Connection, cases: readonly string[], at: number): void {
    const over = [...to.rows].filter(([id]) => !cases.includes(id))
    if (over.length === 0) return
    store.access.close(
      over.map(([, row]) => row),
      at,
    )
    for (const [id] of over) to.rows.delete(id)
  }

  function concerns(huddle: string, streams: readonly StreamId[]): boolean {
    const { items } = store.folds.huddle(huddle)
    return streams.some(
      (stream) =>
        stream === `huddle:${huddle}` ||
        stream.startsWith('arena:') ||
        items.some((item) => stream === `case:${item.case}`),
    )
  }

  return {
    /** Everything at once, then what changes. */
    watch(huddle: string, viewer: Viewer, send: Connection['send']): Connection {
      const connection = connect(huddle, viewer, send)
      const group = watching.get(huddle) ?? new Set()
      watching.set(huddle, group.add(connection))
      return connection
    },
    refresh: (huddle: string) => flush(huddle, 'change'),
    unwatch(connection: Connection): void {
      const group = watching.get(connection.huddle)
      group?.delete(connection)
      if (group?.size === 0) watching.delete(connection.huddle)
      closeRows(connection, [], now())
    },
    huddles: (): string[] => [...watching.keys()],
    close(): void {
      clearInterval(ticking)
      stop()
    },
  }
}

/** One text per slice object, however many readers share it. */
function remembering(): (slice: unknown) => string {
  const texts = new Map<unknown, string>()
  return (slice) => {
    if (typeof slice !== 'object' || slice === null) return JSON.stringify(slice)
    const known = texts.get(slice)
    if (known !== undefined) return known
    const text = JSON.stringify(slice)
    texts.set(slice, text)
    return text
  }
}
