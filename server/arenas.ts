import { localDate } from '../shared/core/time.ts'
import type { CallSlice } from '../shared/huddle/views/place.ts'
import type { Report } from './every.ts'
import { createFollows, type Follows } from './follow/follows.ts'
import { watchChairs } from './huddle/chair.ts'
import { createDrafts, type LiveDrafts } from './huddle/drafts.ts'
import { createHub, type Hub, type Pace } from './huddle/hub.ts'
import { watchOver } from './huddle/over.ts'
import { bySystem } from './huddle/system.ts'
import { openStore, type Store, type StoreOptions } from './store/store.ts'

/** Everything that one arena has of its own: its file, who watches, what is being written. */
export type ArenaHouse = { store: Store; hub: Hub; follows: Follows; drafts: LiveDrafts; close(): void }
export type Arenas = ReadonlyMap<string, ArenaHouse>

export function openArena(
  options: StoreOptions,
  video: () => CallSlice['video'],
  report: Report,
  pace?: Pace,
): ArenaHouse {
  const store = openStore({ ...options, report })
  const { now } = options
  const drafts = createDrafts(store, now, report)
  const hub = createHub({ ...{ store, drafts, now, video, report }, ...(pace && { pace }) })
  const follows = createFollows({ ...{ store, now, report }, ...(pace && { pace }) })
  const stopChairs = watchChairs(store, now, report)
  const stopOver = watchOver(store, now, report)
  return {
    store,
    hub,
    follows,
    drafts,
    close() {
      stopChairs()
      stopOver()
      hub.close()
      follows.close()
      drafts.close()
      store.close()
    },
  }
}

/** After a crash nobody is connected: every seat of the process before is given up, in today's meetings that are over too, and every open access row closed. */
export async function giveUpSeats(store: Store, now: number): Promise<void> {
  store.access.closeAll(now)
  const today = store.projections.huddlesOn(localDate(now)).map(({ huddle }) => huddle)
  for (const huddle of new Set([...store.projections.live(), ...today])) {
    const seats = Object.keys(store.folds.huddle(huddle).seats)
    if (seats.length > 0) await bySystem(store, 'giveUpSeats', { huddle }, `${huddle}:${seats[0]}`)
  }
}
