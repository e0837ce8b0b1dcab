import { type RemoteTrackPublication, Track, VideoQuality } from 'livekit-client'
import type { Joined } from './joinRoom.ts'

interface Wanted {
  readonly soundOnly: boolean
  readonly large: string | null
}

/**
 * Takes the sound of everybody, and the pictures that are worth their net: none when only sound is wanted, one large, the others small.
 * Nothing comes unasked: what arrived while we are still on our way in would find nobody who can decrypt it.
 */
export function receive(joined: Joined, { soundOnly, large }: Wanted): void {
  for (const [seat, participant] of joined.room.remoteParticipants) {
    const sound = participant.getTrackPublication(Track.Source.Microphone)
    if (sound && !sound.isDesired) sound.setSubscribed(true)
    const picture = participant.getTrackPublication(Track.Source.Camera)
    if (!picture) continue
    if (picture.isDesired === soundOnly) picture.setSubscribed(!soundOnly)
    if (!picture.isDesired) continue
    picture.setVideoQuality(seat === large ? VideoQuality.HIGH : VideoQuality.LOW)
    void begin(joined, picture)
  }
}

const begun = new WeakSet<Track>()

/**
 * A picture stands still until it can be decrypted: of a moving one the first, whole image would be lost, and the next is up to three
 * seconds away.
 */
async function begin({ whenReady }: Joined, picture: RemoteTrackPublication): Promise<void> {
  const { track } = picture
  if (!track) return picture.setEnabled(false)
  if (begun.has(track)) return
  begun.add(track)
  await whenReady()
  picture.setEnabled(true)
}

/** What came from the others ends here, whenever LiveKit lets go of it. */
export function stopReceiving({ room }: Joined): void {
  for (const participant of room.remoteParticipants.values())
    for (const { track } of participant.trackPublications.values()) track?.mediaStreamTrack.stop()
}
