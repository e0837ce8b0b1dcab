import type { Clock, ClockCode, ClockState } from '../../../shared/case/views/page/clockStates.ts'
import type { ClocksPart } from '../../../shared/case/views/page/clocks.ts'
import { Select } from '../../forms/controls.tsx'
import { clockWords as said } from '../../messages/clocks.ts'
import { liabilityWords, reasonWords } from '../../messages/liability.ts'
import { moment, relativeDay } from '../../messages/when.ts'
import { Field } from '../../ui/Field.tsx'
import { Mark, type Tone } from '../../ui/Mark.tsx'
import { tell } from '../../ui/News.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'

/** What the law gives a time for: how it stands, until when, and why. */
export function Clocks({ model, page: { case: id, clocks: part, today } }: PartProps) {
  if (part === null) return null
  const { clocks, days } = part
  return (
    <Sheet title={said.title}>
      <ul class="lines clocks">
        {clocks.map((clock) => (
          <ClockLine key={clock.code} clock={clock} today={today} />
        ))}
      </ul>
      {days && <Days days={days} />}
      {part.may.residence === null && days && (
        <Residence
          part={part}
          onChange={async (residence) => {
            const why = await model.act('setResidence', { case: id, residence }, said.residenceSaved)
            if (why !== null) tell(why, 'bad')
          }}
        />
      )}
      <p class="soft">{liabilityWords.reckoning}</p>
    </Sheet>
  )
}

function ClockLine({ clock, today }: { clock: Clock; today: string }) {
  const { code, state, paragraph, reasons } = clock
  const name = said.names[code]
  const when = whenOf(clock, today)
  return (
    <li>
      <div class="clock-line">
        <b>{name}</b>
        <Mark tone={toneOf(code, state)} sign={state === 'notJudged' ? 'question' : undefined}>
          {said.states[state]}
        </Mark>
        <span class="soft">{[...when, paragraph].join(' · ')}</span>
      </div>
      {reasons.length > 0 && (
        <details>
          <summary aria-label={said.whyOf(name)}>{said.why}</summary>
          <ul class="lines small">
            {reasons.map((reason) => (
              <li key={`${reason.code} ${JSON.stringify(reason.dates)}`}>
                {reasonWords(liabilityWords.reasons, reason)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function Days({ days }: { days: NonNullable<ClocksPart['days']> }) {
  const { payer, residence, ready, chargeable, contestable } = days
  return (
    <>
      {ready + chargeable + contestable > 0 && (
        <p>
          {said.readyDays(ready)} {said.days(payer, chargeable, contestable)}
        </p>
      )}
      {residence !== null && <p>{said.placed(payer, residence)}</p>}
    </>
  )
}

interface ResidenceProps {
  part: ClocksPart
  onChange: (residence: string | null) => void
}

function Residence({ part: { days, couldReside }, onChange }: ResidenceProps) {
  const known = couldReside.find(({ name }) => name === days?.residence)?.id ?? ''
  return (
    <details>
      <summary>{said.residence}</summary>
      <Field label={said.residence}>
        {(control) => (
          <Select
            control={control}
            value={known}
            none={said.residenceSame}
            options={couldReside}
            onChange={(to) => onChange(to === '' ? null : to)}
          />
        )}
      </Field>
    </details>
  )
}

function whenOf({ code, state, due, done }: Clock, today: string): string[] {
  const at = (when: string) =>
    when.length > 10 ? moment(when, `${today}T12:00:00Z`) : relativeDay(when, today)
  if (done !== null) return [(code === 'SIP_CALL' ? said.called : said.done)(at(done))]
  if (due === null) return state === 'open' ? [said.soon] : []
  if (code === 'LIABILITY') return [said.dueFrom(at(due))]
  if (code === 'DISCHARGE_INFORMATION' && state === 'notYet') return [said.dueOn(at(due))]
  return [said.due(at(due))]
}

/** What is late to send is the region's to mend; whose the days are is news to nobody's shame. */
function toneOf(code: ClockCode, state: ClockState): Tone {
  if (state === 'kept') return 'ok'
  if (state === 'late' || state === 'missed') return 'bad'
  if (state === 'open' || state === 'notJudged' || state === 'contestable') return 'part'
  return code === 'LIABILITY' && state === 'running' ? 'info' : 'none'
}
