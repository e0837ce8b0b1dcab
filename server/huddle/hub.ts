import type { StreamId } from '../../shared/core/rule.ts'
import type { CallSlice } from '../../shared/view/slices.ts'
import type { Viewer } from '../../shared/view/view.ts'
import type { Store } from '../store/store.ts'
import { type Connection, casesIn, connect, sendChanged } from './connection.ts'
import type { LiveDrafts } from './drafts.ts'
import { createViews, type Moment, type Shown, type Views } from './shown.ts'

/** The beat on which held people learn of their own window; anything else would tell of the others. */
export const beatMs = 30_000
/** How often what time alone changes is looked at. */
const tickMs = 5_000

export type Hub = ReturnType<typeof createHub>
type Parts = { store: Store; drafts: LiveDrafts; now: () => number; video: () => CallSlice['video'] }
type Group = {
  readonly connections: Set<Connection>
  readonly views: Views
  /** Something was committed since the last look. */
  isBehind: boolean
  readonly stop: () => void
}

/** The one way out, live: after each commit every connection gets the slices that changed for its reader, and no others. */
export function createHub({ store, drafts, now, video }: Parts) {
  const watching = new Map<string, Group>()
  const stop = store.onCommitted(({ streams }) => {
    for (const group of watching.values()) group.isBehind = true
    for (const huddle of watching.keys()) if (concerns(huddle, streams)) flush(huddle, 'change')
  })

  /** Each huddle ticks in its own time, from when it was first watched: all of them at once would hold up every command. */
  function openGroup(huddle: string): Group {
    const beatNow = () => Math.floor(now() / beatMs)
    let lastBeat = beatNow()
    const ticking = setInterval(() => {
      const beat = beatNow()
      flush(huddle, beat === lastBeat ? 'tick' : 'beat')
      lastBeat = beat
    }, tickMs)
    return {
      connections: new Set(),
      views: createViews(huddle, store.folds),
      isBehind: true,
      stop: () => clearInterval(ticking),
    }
  }

  function flush(huddle: string, why: 'change' | 'tick' | 'beat'): void {
    const group = watching.get(huddle)
    if (!group) return
    const at = now()
    const live = { drafts: drafts.of(huddle), video: video() }
    const since = { committed: group.isBehind, timePassed: why !== 'change' }
    const moment = group.views.moment(live, at, since)
    group.isBehind = false
    const ready = [...group.connections].flatMap((to) => {
      if (why !== 'beat' && staysHeld(group.views, moment, to)) return []
      const made = group.views.to(moment, to.viewer, to.shown)
      const shown = why === 'beat' ? made : withOldWindow(made, to.shown)
      return [{ to, shown, cases: showsOtherCases(to, shown) ? casesIn(shown) : null }]
    })
    for (const { to, cases } of ready) if (cases) openRows(to, cases, at)
    for (const { to, shown } of ready) sendChanged(to, shown, at)
    for (const { to, cases } of ready) if (cases) closeRows(to, cases, at)
  }

  /**
   * Held before and held now, or looking on from outside the ward while patients are gone through: nothing that happens to
   * others moves a byte until the beat.
   */
  function staysHeld(views: Views, moment: Moment, { viewer, shown }: Connection): boolean {
    const { state } = moment
    const place = views.place(moment, viewer, shown)
    const { at } = place.value
    const looksOn = at === 'outside' && state.status === 'running' && viewer.unit !== state.ward
    return (at === 'held' || looksOn) && shown?.place.text === place.text
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
      const group = watching.get(huddle) ?? openGroup(huddle)
      group.connections.add(connection)
      watching.set(huddle, group)
      return connection
    },
    refresh: (huddle: string) => flush(huddle, 'change'),
    unwatch(connection: Connection): void {
      const group = watching.get(connection.huddle)
      group?.connections.delete(connection)
      if (group?.connections.size === 0) {
        watching.delete(connection.huddle)
        group.stop()
      }
      closeRows(connection, [], now())
    },
    huddles: (): string[] => [...watching.keys()],
    close(): void {
      for (const group of watching.values()) group.stop()
      stop()
    },
  }
}

/** The hall is no other place than the wait: a party's own time tells of those before it, and moves only on the beat, or with its own place or patients. */
function withOldWindow(shown: Shown, before: Shown | null): Shown {
  const isMoved = shown.place.text !== before?.place.text || shown.agenda.text !== before.agenda.text
  return isMoved ? shown : { ...shown, window: before.window }
}

/** Only agenda and patient hold cases: where neither is another than it was, the rows stand as they are. */
const showsOtherCases = ({ shown: before }: Connection, shown: Shown): boolean =>
  before?.agenda !== shown.agenda || before.patient !== shown.patient
