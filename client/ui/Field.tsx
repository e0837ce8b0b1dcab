import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { words } from '../messages/words.ts'
import { Sign } from './Sign.tsx'

/** What ties a control to its label, hint and error. Spread it on the input. */
export interface ControlProps {
  id: string
  class: 'input'
  'aria-describedby': string | undefined
  'aria-invalid': 'true' | undefined
}

interface FieldProps {
  label: string
  hint?: string | undefined
  /** What is wrong and how to mend it. Never repeats what was written: it may be about a patient. */
  error?: string | undefined
  optional?: boolean
  children: (control: ControlProps) => ComponentChildren
}

export function Field({ label, hint, error, optional, children }: FieldProps) {
  const id = useId()
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const described = [hint && hintId, error && errorId].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>
        {label}
        {optional && <span class="field-hint"> {words.ui.optional}</span>}
      </label>
      {hint && (
        <p class="field-hint" id={hintId}>
          {hint}
        </p>
      )}
      {children({
        id,
        class: 'input',
        'aria-describedby': described || undefined,
        'aria-invalid': error ? 'true' : undefined,
      })}
      {error && (
        <p class="field-error" id={errorId}>
          <Sign name="hinder" />
          <span>{error}</span>
        </p>
      )}
    </div>
  )
}
