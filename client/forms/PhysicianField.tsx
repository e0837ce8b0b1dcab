import { useId } from 'preact/hooks'
import { formWords as form } from '../messages/form.ts'
import { Field } from '../ui/Field.tsx'

interface PhysicianFieldProps {
  value: string
  /** The ward's own, the last who decided first: offered with the arrow key, and never filled in beforehand. */
  physicians: readonly string[]
  label?: string
  error?: string | undefined
  onChange: (value: string) => void
}

/** Which physician has decided: a name, most often one of the last. */
export function PhysicianField({ value, physicians, label, error, onChange }: PhysicianFieldProps) {
  const list = useId()
  return (
    <Field label={label ?? form.readyBy} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            list={list}
            maxLength={80}
            autocomplete="off"
            spellcheck={false}
            value={value}
            onInput={({ currentTarget }) => onChange(currentTarget.value)}
          />
          <datalist id={list}>
            {physicians.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
