import { ConnectionQuality, type Participant, type RemoteParticipant, Track } from 'livekit-client'
import type { Joined } from './joinRoom.ts'
import type { CallSeat, OwnMedia, People } from './types.ts'

/** Ourselves and those others whom our own view knows, as they are in the room now. */
export function seatsIn({ room, self }: Joined, people: People, own: OwnMedia): readonly CallSeat[] {
  const us: CallSeat = {
    seat: self.identity,
    self: true,
    camera: own.camera.track.peek(),
    microphoneOn: own.microphone.on.peek(),
    speaking: self.isSpeaking,
    connection: connectionOf(self),
  }
  const others = [...room.remoteParticipants.values()].filter(({ identity }) => people.has(identity))
  return [us, ...others.map(seatOf)]
}

/** The sound of those others, by seat. */
export function soundsIn({ room }: Joined, people: People): ReadonlyMap<string, MediaStreamTrack> {
  const sounds = new Map<string, MediaStreamTrack>()
  for (const [seat, participant] of room.remoteParticipants) {
    const track = trackOf(participant, Track.Source.Microphone)
    if (track && people.has(seat)) sounds.set(seat, track)
  }
  return sounds
}

function seatOf(participant: RemoteParticipant): CallSeat {
  return {
    seat: participant.identity,
    self: false,
    camera: participant.isCameraEnabled ? trackOf(participant, Track.Source.Camera) : null,
    microphoneOn: participant.isMicrophoneEnabled,
    speaking: participant.isSpeaking,
    connection: connectionOf(participant),
  }
}

function trackOf(participant: RemoteParticipant, source: Track.Source): MediaStreamTrack | null {
  const publication = participant.getTrackPublication(source)
  // A track that is no longer wanted may stay for a while, or where its removal was lost, for good.
  // One that is not encrypted is nobody's of the circle, or could be heard on its way: it is neither played nor shown.
  if (!publication?.isEncrypted) return null
  return publication.isSubscribed ? (publication.track?.mediaStreamTrack ?? null) : null
}

function connectionOf({ connectionQuality }: Participant): CallSeat['connection'] {
  switch (connectionQuality) {
    case ConnectionQuality.Excellent:
    case ConnectionQuality.Good:
      return 'good'
    case ConnectionQuality.Poor:
      return 'poor'
    case ConnectionQuality.Lost:
      return 'lost'
    case ConnectionQuality.Unknown:
      return 'unknown'
  }
}
