import type { Standing, Viewer } from '../../shared/huddle/standing.ts'
import { type Busy, busyElsewhere } from '../../shared/huddle/views/busy.ts'
import type { CallSlice } from '../../shared/huddle/views/place.ts'
import { every, type Report } from '../every.ts'
import type { Store } from '../store/store.ts'
import type { LiveDrafts } from './drafts.ts'
import { createRows } from './rows.ts'
import { createViews, type Moment, type Shown, unlessAlike, type Views } from './shown.ts'
import { casesOn, newWatcher, seenIn, sendBeat, sendChanged, sendDrafts, type Watcher } from './watcher.ts'
import { createWindows } from './windows.ts'

/** The beat on which held people learn of their own window; anything else would tell of the others. */
export const beatMs = 30_000
/** How often what time alone changes is looked at. */
export const usualPace = { tickMs: 10_000, beatMs }

export type Hub = ReturnType<typeof createHub>
/** How often what only time changes is looked at, and told to held people; in tests of the door's speed oftener. */
export type Pace = { readonly tickMs: number; readonly beatMs: number }
type Parts = {
  store: Store
  drafts: LiveDrafts
  now: () => number
  video: () => CallSlice['video']
  report: Report
  pace?: Pace
}
type Group = {
  readonly watchers: Set<Watcher>
  readonly views: Views
  /** Something was committed since the last look. */
  isBehind: boolean
  /** Who was needed in another meeting, at the last tick. */
  busy: Busy
  readonly stop: () => void
}

/** The one way out, live: after each commit every watcher gets the slices that changed for its reader, and no others. */
export function createHub({ store, drafts, now, video, report, pace = usualPace }: Parts) {
  const rows = createRows(store, report)
  const beatNow = () => Math.floor(now() / pace.beatMs)
  const windows = createWindows(beatNow)
  const watching = new Map<string, Group>()
  const stop = store.onCommitted(({ streams }) => {
    const behind = [...watching].filter(([, { views }]) => views.concerns(streams))
    for (const [, group] of behind) group.isBehind = true
    for (const [huddle] of behind) flush(huddle, 'change')
  })

  /** Each huddle ticks in its own time, from when it was first watched: all of them at once would hold up every command. */
  function openGroup(huddle: string): Group {
    let lastBeat = beatNow()
    const stop = every(pace.tickMs, 'a meeting was not looked at', report, () => {
      const beat = beatNow()
      flush(huddle, beat === lastBeat ? 'tick' : 'beat')
      lastBeat = beat
    })
    return {
      watchers: new Set(),
      views: createViews(huddle, store.folds),
      isBehind: true,
      busy: busyElsewhere(store.folds.huddle(huddle), store.folds, now()),
      stop,
    }
  }

  function flush(huddle: string, why: 'change' | 'tick' | 'beat'): void {
    const group = watching.get(huddle)
    if (!group) return
    const at = now()
    const moment = look(huddle, group, why !== 'change', at)
    const ready = [...group.watchers].flatMap((to) => {
      const reader = group.views.stand(moment, to.viewer, to.shown)
      const waits = staysHeld(moment, reader, to.shown)
      if (why !== 'beat' && waits) return []
      const made = group.views.to(moment, reader, to.shown)
      const shown =
        why !== 'beat' && to.shown ? withOldWindow(made, to.shown) : windows.asTold(huddle, reader, made)
      return [{ to, shown, waits, seen: showsOthers(to.shown, shown) ? seenIn(shown) : null }]
    })
    // Whoever's row cannot be written is sent nothing, and is looked at anew the next time.
    const may = rows.open(ready, at)
    for (const { to, shown, waits } of may) (waits ? sendBeat : sendChanged)(to, shown, at)
    rows.keepOnly(may, at)
  }

  function look(huddle: string, group: Group, timePassed: boolean, at: number): Moment {
    if (timePassed)
      group.busy = unlessAlike(group.busy, busyElsewhere(store.folds.huddle(huddle), store.folds, at))
    const live = { ...drafts.of(huddle), video: video(), busy: group.busy }
    const moment = group.views.moment(live, at, { committed: group.isBehind, timePassed })
    group.isBehind = false
    return moment
  }

  /**
   * Held before and held now, or looking on from outside the ward while patients are gone through: nothing that happens to
   * others moves a byte until the beat.
   */
  function staysHeld({ state }: Moment, { at, unit }: Standing, shown: Shown | null): boolean {
    const looksOn = at === 'outside' && state.status === 'running' && unit !== state.ward
    return (at === 'held' || looksOn) && shown?.reader.at === at
  }

  return {
    /** Everything at once, then what changes. */
    watch(huddle: string, viewer: Viewer, send: Watcher['send']): Watcher {
      const one = newWatcher(huddle, viewer, send)
      const group = watching.get(huddle) ?? openGroup(huddle)
      group.watchers.add(one)
      watching.set(huddle, group)
      flush(huddle, 'change')
      return one
    },
    /** What somebody writes reaches the circle, and nothing else is looked at for it. */
    showDrafts(huddle: string): void {
      const group = watching.get(huddle)
      if (!group) return
      const at = now()
      const live = drafts.of(huddle)
      for (const to of group.watchers)
        if (to.shown?.reader.at === 'inside')
          sendDrafts(to, to.shown, group.views.drafts(live, to.shown.reader), at)
    },
    /** What one has done shows at once on one's own screen, also while one waits: of one's own patients, and nothing else. */
    showOwn(to: Watcher): void {
      const group = watching.get(to.huddle)
      if (!group || !to.shown) return
      const at = now()
      const moment = look(to.huddle, group, false, at)
      const reader = group.views.stand(moment, to.viewer, to.shown)
      if (!staysHeld(moment, reader, to.shown)) return
      const { agenda, said } = group.views.to(moment, reader, to.shown)
      const shown = { ...to.shown, agenda, said }
      if (rows.open([{ to, seen: seenIn(shown) }], at).length > 0) sendChanged(to, shown, at)
    },
    unwatch(one: Watcher): void {
      const group = watching.get(one.huddle)
      group?.watchers.delete(one)
      if (group?.watchers.size === 0) {
        watching.delete(one.huddle)
        group.stop()
      }
      rows.keepOnly([{ to: one, seen: [] }], now())
    },
    close(): void {
      for (const group of watching.values()) group.stop()
      stop()
    },
  }
}

/** The hall is no other place than the wait: a party's own time tells of those before it, and moves only on the beat, or with its own place or patients. */
function withOldWindow(shown: Shown, before: Shown): Shown {
  if (shown.window === before.window) return shown
  const isMoved = shown.place.text !== before.place.text || shown.agenda.text !== before.agenda.text
  return isMoved ? shown : { ...shown, window: before.window }
}

/** Where the cases are the ones that were shown before, the rows stand as they are. */
const showsOthers = (before: Shown | null, { agenda, patient }: Shown): boolean =>
  before?.patient.value?.case !== patient.value?.case ||
  (before?.agenda !== agenda && (before === null || casesOn(before.agenda) !== casesOn(agenda)))
