import { type LocalParticipant, LogLevel, Room, RoomEvent, setLogLevel } from 'livekit-client'
import { encryptionWith, whenEncrypting } from './encryption.ts'
import type { Pass } from './types.ts'

export interface Joined {
  readonly room: Room
  readonly self: LocalParticipant
  /** Kept when the connection is over, whoever ended it. */
  readonly ended: Promise<void>
  /** Kept when all that has arrived until now has somebody who decrypts it. */
  whenReady(): Promise<void>
  leave(): Promise<void>
}

// What it has to say at each attempt of a long outage helps nobody; the state on screen says it once.
setLogLevel(LogLevel.error)

/**
 * One attempt at one room, with one pass. Null when it did not succeed, for whatever reason: the caller tries again
 * with a new pass. `onChange` is told whenever anything about those in the room may be different.
 */
export async function joinRoom(pass: Pass, left: AbortSignal, onChange: () => void): Promise<Joined | null> {
  const encryption = await encryptionWith(pass.key)
  const room = new Room({ ...options, encryption: encryption.options })
  for (const event of changes) room.on(event, onChange)
  const leave = () => room.disconnect(false)
  left.addEventListener('abort', leave)
  const ended = new Promise<void>((resolve) => room.once(RoomEvent.Disconnected, () => resolve())).then(over)
  // Everything that goes wrong here is the net, the server or the pass; each is mended by a new attempt.
  const isIn = await enter(room, pass).then(
    () => !left.aborted,
    () => false,
  )
  if (isIn) return { room, self: room.localParticipant, ended, whenReady: encryption.ready, leave }
  await leave()
  over()
  return null

  function over() {
    left.removeEventListener('abort', leave)
    encryption.end()
  }
}

async function enter(room: Room, { url, token }: Pass): Promise<void> {
  await room.setE2EEEnabled(true)
  await room.connect(url, token, limits)
  await whenEncrypting(room)
}

const options = {
  dynacast: true,
  // The tracks are ours, and go with us from room to room.
  stopLocalTrackOnUnpublish: false,
  // A short stutter is mended in place. What is longer, a server that came back empty above all, needs a new pass.
  reconnectPolicy: {
    nextRetryDelayInMs: ({ retryCount }: { retryCount: number }) => [0, 300, 1_000][retryCount] ?? null,
  },
}

const limits = { autoSubscribe: false, maxRetries: 0, websocketTimeout: 5_000, peerConnectionTimeout: 8_000 }

/** Nothing is told of changes that happen while our own connection is mended, so all is read anew at each of these. */
const changes = [
  RoomEvent.Connected,
  RoomEvent.Reconnecting,
  RoomEvent.Reconnected,
  RoomEvent.ParticipantConnected,
  RoomEvent.ParticipantDisconnected,
  RoomEvent.TrackPublished,
  RoomEvent.TrackUnpublished,
  RoomEvent.TrackSubscribed,
  RoomEvent.TrackUnsubscribed,
  RoomEvent.TrackMuted,
  RoomEvent.TrackUnmuted,
  RoomEvent.ActiveSpeakersChanged,
  RoomEvent.ConnectionQualityChanged,
] as const
