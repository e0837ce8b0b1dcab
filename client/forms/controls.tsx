import type { ControlProps } from '../ui/Field.tsx'

interface InputProps {
  control: ControlProps
  value: string
  type?: 'text' | 'date' | 'time'
  maxLength?: number
  onChange: (value: string) => void
}

export function Input({ control, value, type = 'text', maxLength, onChange }: InputProps) {
  const onInput = ({ currentTarget }: { currentTarget: HTMLInputElement }) => onChange(currentTarget.value)
  const given = { ...control, value, onInput, autocomplete: 'off' }
  if (type === 'text') return <input {...given} type="text" maxLength={maxLength} spellcheck={false} />
  return type === 'date' ? <input {...given} type="date" /> : <input {...given} type="time" />
}

interface TextAreaProps {
  control: ControlProps
  value: string
  maxLength: number
  onChange: (value: string) => void
}

export const TextArea = ({ control, value, maxLength, onChange }: TextAreaProps) => (
  <textarea
    {...control}
    value={value}
    maxLength={maxLength}
    onInput={(event) => onChange(event.currentTarget.value)}
  />
)

interface SelectProps {
  control: ControlProps
  value: string
  /** What an empty choice is called; there is none where something is always chosen. */
  none?: string
  options: readonly { readonly id: string; readonly name: string }[]
  onChange: (value: string) => void
}

export function Select({ control, value, none, options, onChange }: SelectProps) {
  return (
    <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {none !== undefined && <option value="">{none}</option>}
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
