import type { Trouble } from './types.ts'

export type SourceKind = 'microphone' | 'camera'

export type Captured =
  | { readonly ok: true; readonly track: MediaStreamTrack }
  | { readonly ok: false; readonly trouble: Trouble }

/** Opens one device. People look at the text more than at faces, so a picture of 640 × 360 is plenty. */
export async function capture(kind: SourceKind, deviceId: string | null): Promise<Captured> {
  // Undefined in a page that is not served over https, whatever its type says.
  const media: MediaDevices | undefined = navigator.mediaDevices
  if (!media) return { ok: false, trouble: 'notPossibleHere' }
  const which = deviceId === null ? {} : { deviceId: { exact: deviceId } }
  const wanted =
    kind === 'microphone'
      ? { audio: { ...which, echoCancellation: true, noiseSuppression: true, autoGainControl: true } }
      : { video: { ...which, width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 20 } } }
  try {
    const [track] = (await media.getUserMedia(wanted)).getTracks()
    return track ? { ok: true, track } : { ok: false, trouble: 'noDevice' }
  } catch (fault) {
    const trouble = fault instanceof DOMException ? troubles[fault.name] : undefined
    if (!trouble) throw fault
    return { ok: false, trouble }
  }
}

/** What browsers call it: https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia */
const troubles: Readonly<Record<string, Trouble>> = {
  NotAllowedError: 'permissionDenied',
  SecurityError: 'permissionDenied',
  NotFoundError: 'noDevice',
  OverconstrainedError: 'noDevice',
  NotReadableError: 'deviceBusy',
  AbortError: 'deviceBusy',
}
