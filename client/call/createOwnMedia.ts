import { effect, signal } from '@preact/signals'
import { createDevices } from './createDevices.ts'
import { createSource } from './createSource.ts'
import { measureLevel } from './measureLevel.ts'
import type { OwnMedia } from './types.ts'

/** Our own camera, microphone and loudspeaker, all off and none asked for yet. Needs no LiveKit. */
export function createOwnMedia(): OwnMedia {
  const live = createDevices()
  const microphone = createSource('microphone', live.refresh)
  const camera = createSource('camera', live.refresh)
  const measured = measureLevel(microphone.track)
  const chosen = signal<string | null>(null)
  const forgetPulledOut = effect(() => {
    const { speakers } = live.devices.value
    if (chosen.value !== null && !speakers.some(({ id }) => id === chosen.value)) chosen.value = null
  })
  return {
    microphone,
    camera,
    speaker: {
      chosen,
      choose(deviceId) {
        chosen.value = deviceId
      },
    },
    devices: live.devices,
    level: measured.level,
    dispose() {
      for (const part of [
        forgetPulledOut,
        measured.dispose,
        microphone.dispose,
        camera.dispose,
        live.dispose,
      ])
        part()
    },
  }
}
