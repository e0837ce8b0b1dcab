import { clockWords } from '../messages/clocks.ts'
import { localDate, time as timeOf } from '../messages/when.ts'
import { Field } from '../ui/Field.tsx'
import { Input } from './controls.tsx'

/** A day and an hour as written; empty is nothing said. */
type HourDraft = { readonly day: string; readonly time: string }

/** The hour of a moment (milliseconds), as it stands in the fields. */
export function hourOf(at: number): HourDraft {
  const instant = new Date(at).toISOString()
  return { day: localDate(instant), time: timeOf(instant).replace('.', ':') }
}

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
      <div class="hours">
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
