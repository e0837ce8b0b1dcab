import { useState } from 'preact/hooks'
import type { CommandBody } from '../../shared/commands.ts'
import { AnswerForm, type SaveSaid } from '../forms/AnswerForm.tsx'
import { Input } from '../forms/controls.tsx'
import { Offered } from '../forms/Offered.tsx'
import { receptionWords as said } from '../messages/reception.ts'
import { relativeDay } from '../messages/when.ts'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { contactDays } from './contactDays.ts'
import { receptionLine } from './receptionSaid.ts'

export type SaidOfReception = Omit<CommandBody<'setReception'>, 'case' | 'seen'>
export const nothingSaid: SaidOfReception = { mark: null, physician: null, firstContactOn: null, line: null }

interface ReceptionFormProps {
  known: SaidOfReception
  /** A health centre says who is responsible from then on, and when she is first seen. */
  isHealthCentre: boolean
  physicians: readonly string[]
  /** When she is expected to leave: what is offered for the first contact comes after it. */
  leavesOn: string | null
  today: string
  save: SaveSaid<SaidOfReception>
  onClose: () => void
}

const marks = ['receives', 'onCondition', 'notYet'] as const

/** "Tar emot": our own answer about one patient. */
export function ReceptionForm(props: ReceptionFormProps) {
  const { known, isHealthCentre, save, today } = props
  // Whoever opens it is about to say yes; what a yes needs is asked for.
  const [mark, setMark] = useState(known.mark ?? 'receives')
  const [physician, setPhysician] = useState(known.physician ?? '')
  const [on, setOn] = useState(known.firstContactOn ?? '')
  const [line, setLine] = useState(known.line ?? '')
  const [isTried, setTried] = useState(false)
  const receives = mark === 'receives'
  const lacks = {
    physician: receives && isHealthCentre && physician.trim() === '',
    on: receives && isHealthCentre && on === '',
    line: !receives && line.trim() === '',
  }
  const error = (lacking: boolean, words: string) => (isTried && lacking ? words : undefined)
  function ready() {
    setTried(true)
    if (lacks.physician || lacks.on || lacks.line) return null
    const now: SaidOfReception = {
      mark,
      physician: receives && isHealthCentre ? physician.trim() : null,
      firstContactOn: receives && on !== '' ? on : null,
      line: line.trim() || null,
    }
    return now
  }
  return (
    <AnswerForm
      known={saidOf(known)}
      stands={standing(known, today)}
      ready={ready}
      clear={known.mark === null ? undefined : nothingSaid}
      save={save}
      onClose={props.onClose}
    >
      <Choice
        label={said.question}
        options={marks.map((value) => ({ value, label: said.marks[value] }))}
        value={mark}
        onChange={setMark}
      />
      {receives && isHealthCentre && (
        <Field label={said.physician} error={error(lacks.physician, said.physicianMissing)}>
          {(control) => (
            <>
              <Offered
                to={control.id}
                of={props.physicians.map((name) => ({ key: name, label: name }))}
                onChoose={setPhysician}
              />
              <Input control={control} value={physician} maxLength={80} onChange={setPhysician} />
            </>
          )}
        </Field>
      )}
      {receives && (
        <Field
          label={said.firstContact}
          hint={said.firstContactHint}
          optional={!isHealthCentre}
          error={error(lacks.on, said.firstContactMissing)}
        >
          {(control) => (
            <>
              <Offered
                to={control.id}
                of={contactDays(props.leavesOn, today).map((day) => ({
                  key: day,
                  label: relativeDay(day, today),
                }))}
                onChoose={setOn}
              />
              <Input control={control} type="date" value={on} onChange={setOn} />
            </>
          )}
        </Field>
      )}
      <Field
        label={receives ? said.note : mark === 'onCondition' ? said.condition : said.why}
        optional={receives}
        error={error(lacks.line, mark === 'onCondition' ? said.conditionMissing : said.whyMissing)}
      >
        {(control) => <Input control={control} value={line} maxLength={160} onChange={setLine} />}
      </Field>
    </AnswerForm>
  )
}

/** Without who said it, and when. */
const saidOf = ({ mark, physician, firstContactOn, line }: SaidOfReception): SaidOfReception => ({
  ...{ mark, physician, firstContactOn, line },
})

const standing = ({ mark, ...said }: SaidOfReception, today: string): string =>
  mark === null ? '' : receptionLine({ mark, ...said }, today)
