import { callWords } from '../messages/call.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { Source } from './types.ts'

interface SourceButtonProps {
  kind: 'microphone' | 'camera'
  source: Source
}

const pictures = {
  microphone: { on: 'microphone', off: 'muted' },
  camera: { on: 'camera', off: 'cameraOff' },
} as const

/** On and off for the microphone or the camera, how it stands, and what is in the way. */
export function SourceButton({ kind, source }: SourceButtonProps) {
  const isOn = source.on.value
  const trouble = source.trouble.value
  const said = callWords[kind]
  return (
    <span class="call-control">
      <Button icon={isOn ? pictures[kind].off : pictures[kind].on} onClick={() => source.set(!isOn)}>
        {isOn ? said.turnOff : said.turnOn}
      </Button>
      <span class={`call-state${isOn ? ' on' : ''}`}>{isOn ? said.isOn : said.isOff}</span>
      {trouble && !isOn && (
        <Notice tone="part" role="alert">
          {said.trouble[trouble]}
        </Notice>
      )}
    </span>
  )
}
