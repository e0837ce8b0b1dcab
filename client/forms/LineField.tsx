import type { Signal } from '@preact/signals'
import { Field } from '../ui/Field.tsx'
import { Input } from './controls.tsx'

interface LineFieldProps {
  label: string
  line: Signal<string>
  maxLength?: number
  hint?: string
  error?: string | undefined
  optional?: boolean
}

/** One line to write, under what is asked. */
export const LineField = ({ line, maxLength, ...field }: LineFieldProps) => (
  <Field {...field}>
    {(control) => (
      <Input
        control={control}
        {...(maxLength !== undefined && { maxLength })}
        value={line.value}
        onChange={(text) => (line.value = text)}
      />
    )}
  </Field>
)
