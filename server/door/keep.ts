import type { HuddleState } from '../../shared/huddle/state.ts'
import type { Store } from '../store/store.ts'
import type { Media } from './media.ts'

type Parts = { store: Pick<Store, 'folds'>; media: () => Media | null }

export type Keep = (huddle: string, room: string) => Promise<void>

/** The room that should be there is there, also after LiveKit was restarted, and nobody is in it who should not be. */
export const createKeep =
  ({ store, media }: Parts): Keep =>
  async (huddle, room) => {
    const livekit = media()
    if (!livekit) return
    // A Next that comes meanwhile does not wait for more.
    const isOver = () => {
      const { door } = store.folds.huddle(huddle)
      return door.phase === 'closing' || (door.room !== room && door.prepared?.room !== room)
    }
    const isThere = await livekit.createRoom(room)
    if (!isThere.ok || isOver()) return
    const told = await livekit.listSeats(room)
    if (!told.ok || isOver()) return
    const current = store.folds.huddle(huddle)
    const strangers = told.seats.filter((seat) => !mayBeIn(current, room, seat))
    await Promise.all(strangers.map((seat) => livekit.removeSeat(room, seat)))
  }

function mayBeIn({ door, seats }: HuddleState, room: string, seat: string): boolean {
  const taken = seats[seat]
  if (taken === undefined) return false
  if (room === door.prepared?.room) return door.prepared.circle.includes(taken.unit)
  return door.phase === 'hall' || door.circle.includes(taken.unit)
}
