import { ExternalE2EEKeyProvider, type RemoteTrack, Room, RoomEvent } from 'livekit-client'
import workerUrl from 'livekit-client/e2ee-worker?worker&url'

/** The least page that can join a call, encrypted or in the clear: the reference that ours is measured against. */
declare global {
  interface Window {
    joinBare(seat: string, room: string, isEncrypted: boolean): Promise<void>
  }
}

window.joinBare = async (seat, name, isEncrypted) => {
  const answer = await fetch(`/pass?${new URLSearchParams({ room: name, seat })}`)
  const { url, token, key } = await answer.json()
  const room = new Room(isEncrypted ? { encryption: await encryptionWith(key) } : {})
  room.on(RoomEvent.TrackSubscribed, (track: RemoteTrack) => document.body.append(track.attach()))
  if (isEncrypted) await room.setE2EEEnabled(true)
  await room.connect(url, token)
  await room.localParticipant.enableCameraAndMicrophone()
}

async function encryptionWith(key: string) {
  const keyProvider = new ExternalE2EEKeyProvider({ keySize: 256 })
  await keyProvider.setKey(Uint8Array.from(atob(key), (sign) => sign.charCodeAt(0)).buffer)
  return { keyProvider, worker: new Worker(workerUrl, { type: 'module' }) }
}
