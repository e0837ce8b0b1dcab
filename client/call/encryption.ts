import {
  BaseKeyProvider,
  type E2EEWorkerMessage,
  type EncryptDataRequestMessage,
  isE2EESupported,
  type Room,
  RoomEvent,
} from 'livekit-client'
import workerUrl from 'livekit-client/e2ee-worker?worker&url'
import { trusted } from './trusted.ts'

/** One room's key, set once: whoever should not have it any more is never in that room again. */
class RoomKey extends BaseKeyProvider {
  constructor() {
    // No ratchet, and no frame that fails makes the key useless: the next one is tried anew.
    super({ sharedKey: true, ratchetWindowSize: 0, failureTolerance: -1, keySize: 256 })
  }
  async set(base64: string): Promise<void> {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const key = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits', 'deriveKey'])
    this.onSetEncryptionKey(key)
  }
}

export interface Encryption {
  /** For `new Room`. */
  readonly options: { readonly keyProvider: RoomKey; readonly worker: Worker }
  /** Kept when all that has arrived until now has somebody who decrypts it. */
  ready(): Promise<void>
  end(): void
}

/** Whether this browser can do it at all. Where it cannot, nothing is sent or played. */
export const canEncrypt = isE2EESupported

/** What one room's sound and picture are encrypted with, in a thread of its own. */
export async function encryptionWith(key: string): Promise<Encryption> {
  const keyProvider = new RoomKey()
  await keyProvider.set(key)
  const worker = new Worker(trusted(workerUrl), { type: 'module' })
  return {
    options: { keyProvider, worker },
    ready: () => answerOf(worker),
    end: () => worker.terminate(),
  }
}

/** The library's worker does what it is asked in the order it is asked, and answers when it has encrypted something: here nothing at all. */
function answerOf(worker: Worker): Promise<void> {
  const uuid = crypto.randomUUID()
  const request: EncryptDataRequestMessage = {
    kind: 'encryptDataRequest',
    data: { uuid, payload: new Uint8Array(), participantIdentity: '' },
  }
  return new Promise((resolve) => {
    worker.addEventListener('message', function hear({ data: { data } }: MessageEvent<E2EEWorkerMessage>) {
      if (!('uuid' in data) || data.uuid !== uuid) return
      worker.removeEventListener('message', hear)
      resolve()
    })
    worker.postMessage(request)
  })
}

/** Kept when what we send is encrypted, whatever is published from then on; before that a frame would leave as it is. */
export function whenEncrypting(room: Room): Promise<void> {
  if (room.isE2EEEnabled) return Promise.resolve()
  return new Promise((resolve, reject) => {
    room.on(RoomEvent.ParticipantEncryptionStatusChanged, () => room.isE2EEEnabled && resolve())
    room.once(RoomEvent.Disconnected, () => reject(new Error('left before anything was encrypted')))
  })
}
