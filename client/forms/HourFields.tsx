import { clockWords } from '../messages/clocks.ts'
import { Field } from '../ui/Field.tsx'
import { Input } from './controls.tsx'

/** A day and an hour as written; empty is nothing said. */
export type HourDraft = { readonly day: string; readonly time: string }

/** Null where it is not a whole hour of a day. */
export const readHour = ({ day, time }: HourDraft): { day: string; time: string } | null =>
  day === '' || time === '' ? null : { day, time }

interface HourFieldsProps {
  /** What it is the hour of. */
  label: string
  note?: string
  value: HourDraft
  /** The day may be all that is known. */
  timeOptional?: boolean
  /** Something was to be saved, and an hour is lacking. */
  isMissing?: boolean
  onChange: (value: HourDraft) => void
}

/** When something was: a day and an hour beside each other. */
export function HourFields({ label, note, value, timeOptional, isMissing, onChange }: HourFieldsProps) {
  const { day, time } = value
  const lacks = (field: string) => (isMissing && field === '' ? clockWords.missing : undefined)
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {note && <p class="field-hint">{note}</p>}
      <div class="form-grid hours">
        <Field label={clockWords.day} error={lacks(day)}>
          {(control) => (
            <Input control={control} type="date" value={day} onChange={(to) => onChange({ day: to, time })} />
          )}
        </Field>
        <Field
          label={timeOptional ? clockWords.timeOptional : clockWords.time}
          error={timeOptional ? undefined : lacks(time)}
        >
          {(control) => (
            <Input
              control={control}
              type="time"
              value={time}
              onChange={(to) => onChange({ day, time: to })}
            />
          )}
        </Field>
      </div>
    </fieldset>
  )
}
