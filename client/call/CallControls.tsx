import { useSignal } from '@preact/signals'
import type { CallWords } from '../messages/call.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Menu } from '../ui/Menu.tsx'
import { DeviceChoices } from './DeviceChoices.tsx'
import { SourceButton } from './SourceButton.tsx'
import type { Call } from './types.ts'

interface CallControlsProps {
  call: Call
  words: CallWords
  /** The list of what is done seldom opens upward, as it must from a foot. */
  up?: boolean
}

/** What one does with sound and picture during a call. Each button says what it does; how it stands is beside it. */
export function CallControls({ call, words, up = false }: CallControlsProps) {
  const { own, soundOnly } = call
  const isChoosing = useSignal(false)
  const seldom = [
    { label: words.soundOnly.turnOn, note: words.soundOnly.note, onChoose: () => call.setSoundOnly(true) },
    { label: words.devices, onChoose: () => choose(true) },
  ]
  function choose(open: boolean) {
    isChoosing.value = open
  }
  return (
    <div class="call-controls">
      <SourceButton kind="microphone" source={own.microphone} words={words.microphone} />
      {soundOnly.value ? (
        <WithPictures call={call} words={words} />
      ) : (
        <SourceButton kind="camera" source={own.camera} words={words.camera} />
      )}
      <Menu up={up} end choices={soundOnly.value ? seldom.slice(1) : seldom}>
        {words.more}
      </Menu>
      {isChoosing.value && (
        <Dialog title={words.devices} onClose={() => choose(false)}>
          <DeviceChoices own={own} words={words} />
        </Dialog>
      )}
    </div>
  )
}

function WithPictures({ call, words: { soundOnly } }: Pick<CallControlsProps, 'call' | 'words'>) {
  return (
    <span class="call-control">
      <Button icon="camera" onClick={() => call.setSoundOnly(false)}>
        {soundOnly.turnOff}
      </Button>
      <span class="call-state">{soundOnly.isOn}</span>
    </span>
  )
}
