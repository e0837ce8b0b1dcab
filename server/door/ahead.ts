import { isPrepared, mayLinger, wantedAhead } from '../../shared/huddle/rules/ahead.ts'
import type { HuddleState } from '../../shared/huddle/state.ts'
import { bySystem } from '../huddle/system.ts'
import { newId } from '../ids.ts'
import type { Store } from '../store/store.ts'
import type { Keep } from './keep.ts'
import { createLingering } from './lingering.ts'
import type { Media } from './media.ts'

type Parts = { store: Store; media: () => Media | null; keep: Keep; now: () => number; beatMs: number }

/** Who comes next has a silent room, where one is needed; what was prepared for another is let go (decision 013). */
export function createAhead({ store, media, keep, now, beatMs }: Parts) {
  const lingering = createLingering(() => Math.floor(now() / beatMs))
  return async function lookAhead(state: HuddleState): Promise<void> {
    const livekit = media()
    if (!livekit) return
    const { id: huddle, door } = state
    const { epoch, prepared } = door
    const wanted = wantedAhead(state, store.folds, now())
    if (isPrepared(state, wanted, store.folds, now())) {
      lingering.forget(huddle)
      if (prepared) await keep(huddle, prepared.room)
      return
    }
    if (prepared) {
      await keep(huddle, prepared.room)
      if (lingering.isOver(huddle, prepared.room, mayLinger(state, store.folds, now())))
        await bySystem(store, 'dropPrepared', { huddle, epoch }, `${huddle}:${epoch}:${prepared.room}`)
      return
    }
    if (!wanted) return
    const room = newId()
    const there = await livekit.createRoom(room)
    const body = { huddle, epoch, item: wanted.item, room }
    const isTaken = there.ok && (await bySystem(store, 'prepareRoom', body, `${huddle}:${room}`)).ok
    // Meanwhile somebody else came next, or another room was made.
    if (there.ok && !isTaken) await livekit.deleteRoom(room)
  }
}
