import { callWords } from '../messages/call.ts'
import { Field } from '../ui/Field.tsx'
import type { Device, OwnMedia } from './types.ts'

/** Which microphone, camera and loudspeaker. Works in the middle of a call. */
export function DeviceChoices({ own }: { own: OwnMedia }) {
  const { microphones, cameras, speakers } = own.devices.value
  return (
    <div class="call-choices">
      <DeviceChoice label={callWords.microphone.label} among={microphones} part={own.microphone} />
      <DeviceChoice label={callWords.camera.label} among={cameras} part={own.camera} />
      <DeviceChoice label={callWords.speaker.label} among={speakers} part={own.speaker} />
    </div>
  )
}

interface DeviceChoiceProps {
  label: string
  among: readonly Device[]
  part: { readonly chosen: { readonly value: string | null }; choose(deviceId: string | null): void }
}

function DeviceChoice({ label, among, part }: DeviceChoiceProps) {
  // One or none, or a browser that does not tell: nothing to choose.
  if (among.length === 0) return null
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={part.chosen.value ?? ''}
          onChange={(event) => part.choose(event.currentTarget.value || null)}
        >
          <option value="">{callWords.automatic}</option>
          {among.map(({ id, label: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
