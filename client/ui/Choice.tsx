import { useId } from 'preact/hooks'
import { Sign } from './Sign.tsx'

export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly note?: string
}

interface ChoiceProps<Value extends string> {
  label: string
  /** Hides the label for eyes, where the heading above already asks. */
  labelUnseen?: boolean
  options: readonly Option<Value>[]
  /** `null` until someone chooses: nothing that matters is ever chosen beforehand. */
  value: Value | null
  onChange: (value: Value) => void
}

/** One of a few, each as large as a button. Arrow keys move, as in every radio group. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset class="choice">
      <legend class={props.labelUnseen ? 'unseen' : ''}>{props.label}</legend>
      <div class="choice-options">
        {props.options.map(({ value, label, note }) => (
          <label class="choice-option" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            <span class="choice-ring">
              <Sign name="check" />
            </span>
            <span>
              {label}
              {note && <small>{note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
