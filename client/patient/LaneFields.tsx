import { partWords as said } from '../messages/part.ts'
import { patientWords } from '../messages/patient.ts'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { type LaneSaid, marks } from './lane.ts'

interface LaneFieldsProps {
  label: string
  value: LaneSaid
  onChange: (value: LaneSaid) => void
}

const hindrances = ['fullUntil', 'meetsFirst', 'lacksPlanningBasis', 'other'] as const
type Why = (typeof hindrances)[number]

/** The mark of a part, what hinders where something does, and one line. */
export function LaneFields({ label, value, onChange }: LaneFieldsProps) {
  const { hindrance } = value
  function hinder(why: Why) {
    if (why === 'other') return onChange({ ...value, hindrance: null })
    onChange({ ...value, hindrance: why === 'fullUntil' ? { why, until: '' } : { why } })
  }
  return (
    <>
      <Choice
        label={label}
        options={marks.map((mark) => ({ value: mark, label: patientWords.laneMarks[mark] }))}
        value={value.mark}
        onChange={(mark) => onChange({ ...value, mark })}
      />
      {value.mark === 'blocked' && (
        <Choice
          label={said.hinders}
          options={hindrances.map((why) => ({ value: why, label: said.hindrances[why] }))}
          value={hindrance?.why ?? 'other'}
          onChange={hinder}
        />
      )}
      {value.mark === 'blocked' && hindrance?.why === 'fullUntil' && (
        <Field label={said.fullUntil}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={hindrance.until}
              onInput={({ currentTarget: { value: until } }) =>
                onChange({ ...value, hindrance: { why: 'fullUntil', until } })
              }
            />
          )}
        </Field>
      )}
      <Field label={said.line} optional>
        {(control) => (
          <input
            {...control}
            value={value.line ?? ''}
            maxLength={160}
            onInput={({ currentTarget }) => onChange({ ...value, line: currentTarget.value })}
          />
        )}
      </Field>
    </>
  )
}
