import { Track, VideoQuality } from 'livekit-client'
import type { Joined } from './joinRoom.ts'

/** Takes the pictures that are worth their net: none when only sound is wanted, one large, the others small. */
export function receivePictures(
  { room }: Joined,
  wanted: { soundOnly: boolean; large: string | null },
): void {
  for (const [seat, participant] of room.remoteParticipants) {
    const picture = participant.getTrackPublication(Track.Source.Camera)
    if (!picture) continue
    if (picture.isDesired === wanted.soundOnly) picture.setSubscribed(!wanted.soundOnly)
    if (picture.isSubscribed)
      picture.setVideoQuality(seat === wanted.large ? VideoQuality.HIGH : VideoQuality.LOW)
  }
}
