import { type Door, openingRoom } from '../../shared/huddle/door.ts'
import type { Media, MediaAnswer } from './media.ts'

/**
 * The old room goes in the moment of Next, whatever LiveKit is being asked just then: who leaves is not heard for as long as a look
 * at the people takes. What it answered serves the drive that comes next, and no other: later LiveKit is asked anew.
 */
export function createClosings() {
  const begun = new Map<string, { of: string; answer: Promise<MediaAnswer> }>()

  function begin(livekit: Media, huddle: string, door: Door): Promise<MediaAnswer> {
    const of = [door.epoch, door.unconfirmed, openingRoom(door)].join()
    const known = begun.get(huddle)
    if (known?.of === of) return known.answer
    const answer = closeAndMake(livekit, door)
    begun.set(huddle, { of, answer })
    return answer
  }

  return {
    begin,
    /** LiveKit has let go of the room before, and has the one that opens. */
    confirm(livekit: Media, huddle: string, door: Door): Promise<MediaAnswer> {
      const answer = begin(livekit, huddle, door)
      begun.delete(huddle)
      return answer
    },
    forget: (huddle: string) => begun.delete(huddle),
  }
}

async function closeAndMake(livekit: Media, door: Door): Promise<MediaAnswer> {
  const old = door.unconfirmed
  const opening = openingRoom(door)
  const answers = await Promise.all([
    old === null ? { ok: true as const } : livekit.deleteRoom(old),
    opening === null ? { ok: true as const } : livekit.createRoom(opening),
  ])
  return answers.find((answer) => !answer.ok) ?? { ok: true }
}
