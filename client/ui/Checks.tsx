import { Check } from './Check.tsx'

interface ChecksProps<Value extends string> {
  label: string
  options: readonly { readonly value: Value; readonly label: string }[]
  isChecked: (value: Value) => boolean
  onChange: (value: Value, on: boolean) => void
  /** Said where there is nothing to choose. */
  none?: string
}

/** Any number of several. */
export function Checks<Value extends string>(props: ChecksProps<Value>) {
  const { label, options, isChecked, onChange, none } = props
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {options.length === 0 && none && <p class="soft">{none}</p>}
      {options.map((one) => (
        <Check key={one.value} checked={isChecked(one.value)} onChange={(on) => onChange(one.value, on)}>
          {one.label}
        </Check>
      ))}
    </fieldset>
  )
}
