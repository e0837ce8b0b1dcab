import { useSignal } from '@preact/signals'
import { callWords } from '../messages/call.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Menu } from '../ui/Menu.tsx'
import { DeviceChoices } from './DeviceChoices.tsx'
import { SourceButton } from './SourceButton.tsx'
import type { Call } from './types.ts'

interface CallControlsProps {
  call: Call
  /** The list of what is done seldom opens upward, as it must from a foot. */
  up?: boolean
}

/** What one does with sound and picture during a call. Each button says what it does; how it stands is beside it. */
export function CallControls({ call, up = false }: CallControlsProps) {
  const { own, soundOnly } = call
  const isChoosing = useSignal(false)
  const seldom = [
    {
      label: callWords.soundOnly.turnOn,
      note: callWords.soundOnly.note,
      onChoose: () => call.setSoundOnly(true),
    },
    { label: callWords.devices, onChoose: () => choose(true) },
  ]
  function choose(open: boolean) {
    isChoosing.value = open
  }
  return (
    <div class="call-controls">
      <SourceButton kind="microphone" source={own.microphone} />
      {soundOnly.value ? <WithPictures call={call} /> : <SourceButton kind="camera" source={own.camera} />}
      <Menu up={up} end choices={soundOnly.value ? seldom.slice(1) : seldom}>
        {callWords.more}
      </Menu>
      {isChoosing.value && (
        <Dialog title={callWords.devices} onClose={() => choose(false)}>
          <DeviceChoices own={own} />
        </Dialog>
      )}
    </div>
  )
}

function WithPictures({ call }: { call: Call }) {
  const { soundOnly } = callWords
  return (
    <span class="call-control">
      <Button icon="camera" onClick={() => call.setSoundOnly(false)}>
        {soundOnly.turnOff}
      </Button>
      <span class="call-state">{soundOnly.isOn}</span>
    </span>
  )
}
