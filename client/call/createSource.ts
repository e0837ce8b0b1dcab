import { signal } from '@preact/signals'
import { capture, type SourceKind } from './capture.ts'
import type { Source, Trouble } from './types.ts'

export type OpenSource = Source & { dispose(): void }

/** One microphone or camera of ours, through being off, on, changed and pulled out. `onCapture`: labels are known now. */
export function createSource(kind: SourceKind, onCapture: () => void): OpenSource {
  const track = signal<MediaStreamTrack | null>(null)
  const on = signal(false)
  const trouble = signal<Trouble | null>(null)
  const chosen = signal<string | null>(null)
  const keepsWhenOff = kind === 'microphone'
  /** Each opening of a device overtakes those before it. */
  let opening = 0

  return { track, on, trouble, chosen, set, choose, dispose }

  function set(wanted: boolean) {
    on.value = wanted
    if (!wanted && !keepsWhenOff) return letGo()
    // Before anything else: what is said from this moment is not heard.
    if (track.value) track.value.enabled = wanted
    else if (wanted) void open()
  }

  function choose(deviceId: string | null) {
    if (deviceId === chosen.value) return
    chosen.value = deviceId
    if (track.value || on.value) void open()
  }

  async function open() {
    opening += 1
    const mine = opening
    // Two cameras at once are more than many a telephone can do.
    track.value?.stop()
    const got = await capture(kind, chosen.value)
    if (mine !== opening) return got.ok && got.track.stop()
    if (got.ok) return take(got.track)
    if (got.trouble === 'noDevice' && chosen.value !== null) {
      chosen.value = null
      return open()
    }
    trouble.value = got.trouble
    on.value = false
    letGo()
  }

  function take(next: MediaStreamTrack) {
    trouble.value = null
    next.enabled = on.value
    next.addEventListener('ended', () => {
      if (track.value === next) void open()
    })
    track.value = next
    onCapture()
  }

  function letGo() {
    opening += 1
    track.value?.stop()
    track.value = null
  }

  function dispose() {
    on.value = false
    letGo()
  }
}
