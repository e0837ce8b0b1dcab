import { useSignal } from '@preact/signals'
import type { CallWords } from '../messages/call.ts'
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
  words: CallWords
}

/** Am I seen, am I heard, do I hear: before anybody else does. */
export function DeviceCheck({ own, words }: DeviceCheckProps) {
  const picture = own.camera.track.value
  return (
    <section class="device-check" aria-label={words.title}>
      <div class="tile big">
        {picture && <Picture track={picture} mirror label={words.camera.picture} />}
        {!picture && <span class="tile-state">{words.camera.isOff}</span>}
      </div>
      <SourceButton kind="camera" source={own.camera} words={words.camera} />
      <SourceButton kind="microphone" source={own.microphone} words={words.microphone} />
      {own.microphone.on.value && <OwnLevel own={own} words={words} />}
      <DeviceChoices own={own} words={words} />
      <TestTone own={own} words={words} />
    </section>
  )
}

/** Apart, as it alone is drawn anew ten times a second. */
function OwnLevel({ own, words }: DeviceCheckProps) {
  return (
    <div>
      <p class="call-state">{words.microphone.speak}</p>
      <Meter level={own.level.value} label={words.microphone.level} />
    </div>
  )
}

function TestTone({ own, words }: DeviceCheckProps) {
  const isPlaying = useSignal(false)
  async function play() {
    isPlaying.value = true
    await playTone(own.speaker.chosen.value).finally(() => {
      isPlaying.value = false
    })
  }
  return (
    <Button onClick={() => void play()} busy={isPlaying.value ? words.speaker.testing : undefined}>
      {words.speaker.test}
    </Button>
  )
}
