import { effect } from '@preact/signals'
import { LocalAudioTrack, type LocalTrack, LocalVideoTrack, Track } from 'livekit-client'
import { createCopies } from './copies.ts'
import type { Joined } from './joinRoom.ts'

/** What should be sent now. What is off is sent muted, so that it is on again at once. */
export interface Sending {
  readonly microphone: Sent | null
  readonly camera: Sent | null
}
export interface Sent {
  readonly track: MediaStreamTrack
  readonly on: boolean
}

/**
 * Keeps what a room gets from us like `wanted`, which reads signals. One change at a time, always towards the newest
 * wish. When LiveKit cannot carry one out the connection is no good: we leave, and whoever joined tries again.
 */
export function sendOwn(joined: Joined, wanted: () => Sending): () => void {
  const copies = createCopies()
  let newest: Sending | null = null
  let sent: Sending | null = null
  let busy = false
  let over = false
  const stop = effect(() => {
    newest = copies.of(wanted())
    void settle()
  })
  return () => {
    over = true
    stop()
    copies.end()
  }

  async function settle() {
    if (busy) return
    busy = true
    while (newest && newest !== sent && !over) {
      const next: Sending = newest
      const isSent = await Promise.all([sendMicrophone(joined, next), sendCamera(joined, next)]).then(
        () => true,
        () => false,
      )
      sent = next
      if (!isSent && !over) await joined.leave()
    }
    busy = false
  }
}

async function sendMicrophone({ self }: Joined, { microphone }: Sending): Promise<void> {
  const sent = self.getTrackPublication(Track.Source.Microphone)?.audioTrack
  if (!microphone) {
    if (sent instanceof LocalAudioTrack) await self.unpublishTrack(plain(sent), false)
    return
  }
  if (sent instanceof LocalAudioTrack) return follow(sent, microphone)
  await publish(self, new LocalAudioTrack(microphone.track, undefined, true), microphone)
}

async function sendCamera({ self }: Joined, { camera }: Sending): Promise<void> {
  const sent = self.getTrackPublication(Track.Source.Camera)?.videoTrack
  if (!camera) {
    if (sent instanceof LocalVideoTrack) await self.unpublishTrack(plain(sent), false)
    return
  }
  if (sent instanceof LocalVideoTrack) return follow(sent, camera)
  await publish(self, new LocalVideoTrack(camera.track, undefined, true), camera)
}

/** Muted until it is there, so that nothing of it leaves before its frames are encrypted. */
async function publish(self: Joined['self'], fresh: Own, { on }: Sent): Promise<void> {
  await fresh.mute()
  const source = fresh instanceof LocalAudioTrack ? Track.Source.Microphone : Track.Source.Camera
  await self.publishTrack(plain(fresh), { source })
  if (on) await fresh.unmute()
}

async function follow(sent: Own, { track, on }: Sent): Promise<void> {
  if (sent.mediaStreamTrack !== track) await sent.replaceTrack(track, true)
  await (on ? sent.unmute() : sent.mute())
}

type Own = LocalAudioTrack | LocalVideoTrack

/** The library's classes are not assignable to its own interface under exactOptionalPropertyTypes (`processor`). */
function plain(track: Own): LocalTrack {
  return track as LocalTrack
}
