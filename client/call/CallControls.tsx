import type { CallWords } from '../messages/call.ts'
import { Button } from '../ui/Button.tsx'
import { DeviceChoices } from './DeviceChoices.tsx'
import { SourceButton } from './SourceButton.tsx'
import type { Call } from './types.ts'

/** What one does with sound and picture during a call. Each button says what it does; how it stands is beside it. */
export function CallControls({ call, words }: { call: Call; words: CallWords }) {
  const { own, soundOnly } = call
  const withPictures = () => call.setSoundOnly(false)
  return (
    <div class="call-controls">
      <SourceButton kind="microphone" source={own.microphone} words={words.microphone} />
      {soundOnly.value ? (
        <span class="call-control">
          <Button icon="camera" onClick={withPictures}>
            {words.soundOnly.turnOff}
          </Button>
          <span class="call-state">{words.soundOnly.isOn}</span>
        </span>
      ) : (
        <>
          <SourceButton kind="camera" source={own.camera} words={words.camera} />
          <Button onClick={() => call.setSoundOnly(true)}>{words.soundOnly.turnOn}</Button>
        </>
      )}
      <details class="call-devices">
        <summary class="button quiet">{words.devices}</summary>
        <DeviceChoices own={own} words={words} />
      </details>
    </div>
  )
}
