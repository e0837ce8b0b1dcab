import type { Door } from '../../shared/huddle/door.ts'
import { wantedRooms } from '../../shared/huddle/door.ts'
import type { Media } from './media.ts'

/** Longer than LiveKit can sit on a request that we gave up. */
const watchedMs = 60_000

/**
 * Rooms that a huddle has left. A request of ours that LiveKit carries out late, after it was unheard for a while, can make one
 * of them again; so each is deleted anew for a minute.
 */
export function createLeftRooms(now: () => number) {
  const held = new Map<string, readonly string[]>()
  const left = new Map<string, number>()
  return {
    /** Takes down which rooms this huddle has now, and which it had before. */
    note(huddle: string, door: Door): void {
      const has = [...wantedRooms(door), door.room, door.unconfirmed].filter((room) => room !== null)
      for (const room of held.get(huddle) ?? []) if (!has.includes(room)) left.set(room, now())
      held.set(huddle, has)
    },
    async sweep(livekit: Media): Promise<void> {
      for (const [room, at] of left) if (now() - at > watchedMs) left.delete(room)
      await Promise.all([...left.keys()].map((room) => livekit.deleteRoom(room)))
    },
  }
}
