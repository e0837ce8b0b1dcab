import { useSignal } from '@preact/signals'
import { callWords } from '../messages/call.ts'
import { Button } from '../ui/Button.tsx'
import { Meter } from '../ui/Meter.tsx'
import { DeviceChoices } from './DeviceChoices.tsx'
import { Picture } from './Picture.tsx'
import { playTone } from './playTone.ts'
import { SourceButton } from './SourceButton.tsx'
import type { OwnMedia } from './types.ts'

interface DeviceCheckProps {
  /** Goes on into the call as it stands here: devices, on and off. */
  own: OwnMedia
}

/** Am I seen, am I heard, do I hear: before anybody else does. */
export function DeviceCheck({ own }: DeviceCheckProps) {
  const picture = own.camera.track.value
  return (
    <section class="device-check" aria-label={callWords.title}>
      <div class="tile big">
        {picture && <Picture track={picture} mirror label={callWords.camera.picture} />}
        {!picture && <span class="tile-state">{callWords.camera.isOff}</span>}
      </div>
      <SourceButton kind="camera" source={own.camera} />
      <SourceButton kind="microphone" source={own.microphone} />
      {own.microphone.on.value && <OwnLevel own={own} />}
      <DeviceChoices own={own} />
      <TestTone own={own} />
    </section>
  )
}

/** Apart, as it alone is drawn anew ten times a second. */
function OwnLevel({ own }: DeviceCheckProps) {
  return (
    <div>
      <p class="call-state">{callWords.microphone.speak}</p>
      <Meter level={own.level.value} label={callWords.microphone.level} />
    </div>
  )
}

function TestTone({ own }: DeviceCheckProps) {
  const isPlaying = useSignal(false)
  async function play() {
    isPlaying.value = true
    await playTone(own.speaker.chosen.value).finally(() => {
      isPlaying.value = false
    })
  }
  return (
    <Button onClick={() => void play()} busy={isPlaying.value ? callWords.speaker.testing : undefined}>
      {callWords.speaker.test}
    </Button>
  )
}
