import { type ReadonlySignal, signal } from '@preact/signals'
import type { Device, Devices } from './types.ts'

interface LiveDevices {
  readonly devices: ReadonlySignal<Devices>
  /** Reads them again: names are known only once one of them has been allowed. */
  refresh(): void
  dispose(): void
}

/** What can be chosen among, kept true as things are plugged in and pulled out. */
export function createDevices(): LiveDevices {
  const devices = signal<Devices>({ microphones: [], cameras: [], speakers: [] })
  // Undefined in a page that is not served over https, whatever its type says.
  const media: MediaDevices | undefined = navigator.mediaDevices
  const refresh = () => void read()
  media?.addEventListener('devicechange', refresh)
  refresh()
  return { devices, refresh, dispose: () => media?.removeEventListener('devicechange', refresh) }

  async function read() {
    const all = (await media?.enumerateDevices()) ?? []
    const named = (kind: MediaDeviceKind): readonly Device[] =>
      all
        .filter((each) => each.kind === kind && each.deviceId !== '')
        .map(({ deviceId: id, label }) => ({ id, label }))
    devices.value = {
      microphones: named('audioinput'),
      cameras: named('videoinput'),
      speakers: named('audiooutput'),
    }
  }
}
