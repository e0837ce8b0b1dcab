import { effect } from '@preact/signals'
import { LocalAudioTrack, type LocalTrack, LocalVideoTrack, Track } from 'livekit-client'
import type { Joined } from './joinRoom.ts'

/** What should be sent now. A microphone that is off is sent muted, so that it is on again at once. */
export interface Sending {
  readonly microphone: { readonly track: MediaStreamTrack; readonly on: boolean } | null
  readonly camera: MediaStreamTrack | null
}

/**
 * Keeps what a room gets from us like `wanted`, which reads signals. One change at a time, always towards the newest
 * wish. When LiveKit cannot carry one out the connection is no good: we leave, and whoever joined tries again.
 */
export function sendOwn(joined: Joined, wanted: () => Sending): () => void {
  let newest: Sending | null = null
  let sent: Sending | null = null
  let busy = false
  let over = false
  const stop = effect(() => {
    newest = wanted()
    void settle()
  })
  return () => {
    over = true
    stop()
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
  if (!(sent instanceof LocalAudioTrack)) {
    const fresh = new LocalAudioTrack(microphone.track, undefined, true)
    if (!microphone.on) await fresh.mute()
    await self.publishTrack(plain(fresh), { source: Track.Source.Microphone })
    return
  }
  if (sent.mediaStreamTrack !== microphone.track) await sent.replaceTrack(microphone.track, true)
  await (microphone.on ? sent.unmute() : sent.mute())
}

async function sendCamera({ self }: Joined, { camera }: Sending): Promise<void> {
  const sent = self.getTrackPublication(Track.Source.Camera)?.videoTrack
  if (!camera) {
    if (sent instanceof LocalVideoTrack) await self.unpublishTrack(plain(sent), false)
    return
  }
  if (!(sent instanceof LocalVideoTrack)) {
    await self.publishTrack(plain(new LocalVideoTrack(camera, undefined, true)), {
      source: Track.Source.Camera,
    })
    return
  }
  if (sent.mediaStreamTrack !== camera) await sent.replaceTrack(camera, true)
  await sent.unmute()
}

/** The library's classes are not assignable to its own interface under exactOptionalPropertyTypes (`processor`). */
function plain(track: LocalAudioTrack | LocalVideoTrack): LocalTrack {
  return track as LocalTrack
}
