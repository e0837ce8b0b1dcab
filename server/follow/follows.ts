import { minute } from '../../shared/core/time.ts'
import type { Page } from '../../shared/socket.ts'
import { every, type Report } from '../every.ts'
import { type Pace, usualPace } from '../huddle/hub.ts'
import { createRows } from '../huddle/rows.ts'
import type { Store } from '../store/store.ts'
import { concerns, type Follower, glance, wouldDiffer } from './follower.ts'
import type { Looker } from './pages.ts'

/**
 * Pages are looked at anew at whole tenths of a second, all that happened since at once. The moment follows from the clock and from
 * one's own change, never from when something hidden was looked at.
 */
const lookMs = 100
/** The law's clocks, and whatever else has an hour, are kept to the minute. */
const minuteOf = (at: number) => Math.floor(at / minute)
/** A patient's page takes a few milliseconds: so many in one turn, and then whoever gives a command. */
const mostAtOnce = 4

export type Follows = ReturnType<typeof createFollows>
type Parts = { store: Store; now: () => number; report: Report; pace?: Pace }

/** Pages between the meetings, each told when what its reader is shown of this arena would be another, and never else (026). */
export function createFollows({ store, now, report, pace = usualPace }: Parts) {
  const { folds } = store
  const rows = createRows(store, report)
  const following = new Set<Follower>()
  let due: ReturnType<typeof setTimeout> | null = null

  const stopHearing = store.onCommitted(({ streams }) => {
    for (const one of following) if (!one.isBehind) one.isBehind = concerns(streams, folds, one)
    plan()
  })
  // What time alone changes is looked for once in every minute of the clock, also where nothing has happened.
  const stopMinutes = every(pace.tickMs, 'pages were not looked at', report, () => {
    const at = now()
    lookAtSome(
      [...following].filter(({ last }) => minuteOf(last.at) !== minuteOf(at)),
      (one) => look(one, at),
    )
    // A row could not be written before.
    plan()
  })

  function plan(): void {
    const isBehind = [...following].some((one) => one.isBehind)
    if (due === null && isBehind) due = setTimeout(lookAll, lookMs - (now() % lookMs))
  }

  function lookAll(): void {
    due = null
    lookAtSome(
      [...following].filter((one) => one.isBehind),
      (one) => {
        if (one.isBehind) look(one, one.last.at)
      },
    )
  }

  function lookAtSome(pages: readonly Follower[], act: (one: Follower) => void): void {
    for (const one of pages.slice(0, mostAtOnce))
      try {
        act(one)
      } catch (error) {
        report(error, 'a page was not looked at')
      }
    const others = pages.slice(mostAtOnce)
    if (others.length > 0) setImmediate(lookAtSome, others, act)
  }

  /** After a commit as of the moment it was last told of; of a later moment only when the clock says so, never because something was written. */
  function look(one: Follower, at: number): void {
    // Put away meanwhile.
    if (!following.has(one)) return
    const { page, looker, last } = one
    const is = glance(folds, page, looker, at)
    one.isBehind = false
    if (!wouldDiffer(is, last)) {
      one.last = is
      return
    }
    // No row, no word: who cannot be written down is told the next time something happens.
    one.isBehind = !show(one)
    if (!one.isBehind) one.tell()
  }

  /** False when its access rows could not be written. */
  function show(one: Follower): boolean {
    const at = now()
    const is = glance(folds, one.page, one.looker, at)
    const sight = { to: one, seen: is.seen }
    if (rows.open([sight], at).length === 0) return false
    one.last = is
    rows.keepOnly([sight], at)
    return true
  }

  return {
    /** Tells whenever the page would be another; null when no access row could be opened. The look is over when it is stopped. */
    follow(page: Page, looker: Looker, tell: () => void): (() => void) | null {
      const last = glance(folds, page, looker, now())
      const one: Follower = {
        ...{ page, looker, tell, last, isBehind: false },
        ...{ viewer: looker.reader, rows: new Map() },
      }
      if (rows.open([{ to: one, seen: last.seen }], last.at).length === 0) return null
      following.add(one)
      return () => {
        following.delete(one)
        rows.keepOnly([{ to: one, seen: [] }], now())
      }
    },
    close(): void {
      stopHearing()
      stopMinutes()
      following.clear()
      if (due !== null) clearTimeout(due)
    },
  }
}
