import type { Sending, Sent } from './sendOwn.ts'

/**
 * One room's own copies of our tracks: muted here, they still sound in another room. A copy holds its device open, so it is
 * stopped in the same turn in which what it was made of is no longer sent.
 */
export function createCopies() {
  const copies = new Map<MediaStreamTrack, MediaStreamTrack>()

  function copyOf({ track, on }: Sent): Sent {
    const copy = copies.get(track) ?? track.clone()
    copies.set(track, copy)
    // Before anything else: what is said from this moment is not heard. It is heard again when the room says so.
    if (!on) copy.enabled = false
    return { track: copy, on }
  }

  function keepOnly(wanted: readonly MediaStreamTrack[]) {
    for (const [track, copy] of copies) {
      if (wanted.includes(track)) continue
      copy.stop()
      copies.delete(track)
    }
  }

  return {
    of({ microphone, camera }: Sending): Sending {
      keepOnly([microphone, camera].flatMap((sent) => sent?.track ?? []))
      return { microphone: microphone && copyOf(microphone), camera: camera && copyOf(camera) }
    },
    end: () => keepOnly([]),
  }
}
