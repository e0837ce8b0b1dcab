import type { ChangeView } from '../../../shared/case/views/change.ts'
import { Select } from '../../forms/controls.tsx'
import { changeWords } from '../../messages/change.ts'
import { patientSaidWords } from '../../messages/patientSaid.ts'
import { todayWords } from '../../messages/today.ts'
import { Untold } from '../../patient/Untold.tsx'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { nameOf } from './cells.tsx'
import type { Asking } from './RowDialogs.tsx'
import type { WardLine } from './ready.ts'
import type { TodayModel } from './today.ts'

interface BeforeProps {
  model: TodayModel
  onAsk: (asking: Asking) => void
}

/** What is missing before the meeting, each with what mends it at hand. */
export function Before({ model, onAsk }: BeforeProps) {
  const said = todayWords.before
  const { ready, meeting, status } = model
  if (!ready.value) return null
  const { withoutBasis, withoutHealthCentre, notAsked, unanswered, untold } = ready.value
  const isPlanned = status.value === 'planned'
  const missing = [withoutBasis, withoutHealthCentre, notAsked, unanswered, untold]
  const nothing = missing.every(({ length }) => length === 0)
  const title = isPlanned ? said.title((meeting.value?.start ?? '').replace(':', '.')) : said.titleLate
  return (
    <Sheet title={title} quiet>
      {nothing ? (
        <p class="soft">{said.nothing}</p>
      ) : (
        <ul class="lines">
          {untold.map(({ line, change }) => (
            <NotTold key={line.item} model={model} line={line} change={change} />
          ))}
          {withoutBasis.map((line) => (
            <NoBasis key={line.item} model={model} line={line} onAsk={onAsk} />
          ))}
          {withoutHealthCentre.map((line) => (
            <NoHealthCentre key={line.item} model={model} line={line} />
          ))}
          {notAsked.map((line) => (
            <NotAsked key={line.item} line={line} onAsk={onAsk} />
          ))}
          {unanswered.map(({ line, units }) => (
            <li key={line.item}>
              <Sign name="question" class="line-sign none" />
              {nameOf(line)}: {said.silent(listed(units))}
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}

interface LineProps {
  model: TodayModel
  line: WardLine
}

/** A changed date that not everybody knows of: whom to call, where it is close. */
function NotTold({ model, line, change }: LineProps & { change: ChangeView }) {
  return (
    <li>
      <Sign name="hinder" class="line-sign part" />
      <b>{nameOf(line)}</b>: {changeWords.line(change, model.today.value)}
      <span class="call-line">{changeWords.notAllKnow}</span>
      <Untold of={line.case} change={change} give={model.give} />
    </li>
  )
}

function NoBasis({ model, line, onAsk }: LineProps & BeforeProps) {
  const said = todayWords.before
  const name = nameOf(line)
  // A no is not gone over with one press.
  const declined = line.detail.own?.declined ?? false
  const record = (kind: 'consent' | 'noHarmAssessment') =>
    void model.act(
      'recordBasis',
      { case: line.case, huddle: null, kind, parties: 'all' },
      said.basisRecorded(name),
      // The answer of `recordBasis`, by its rule.
      (answer) => ({
        type: 'withdrawBasis',
        body: { case: line.case, basis: (answer as { basis: string }).basis },
      }),
    )
  return (
    <li>
      <Sign name="hinder" class="line-sign bad" />
      <b>{name}</b>: {declined ? said.declined : said.noBasis}
      <div class="wrap">
        <Button label={said.consentFor(name)} onClick={() => record('consent')}>
          {said.consent}
        </Button>
        {!declined && (
          <Button label={said.assessedFor(name)} onClick={() => record('noHarmAssessment')}>
            {said.assessed}
          </Button>
        )}
        <Button
          variant="quiet"
          popup="dialog"
          label={said.otherFor(name)}
          onClick={() => onAsk({ what: 'share', line })}
        >
          {said.other}
        </Button>
      </div>
    </li>
  )
}

/** Whom nobody has asked: she comes before all that others say of her. */
function NotAsked({ line, onAsk }: Pick<LineProps, 'line'> & Pick<BeforeProps, 'onAsk'>) {
  const name = nameOf(line)
  return (
    <li class="due">
      <span>
        <Sign name="question" class="line-sign part" />
        <b>{name}</b>: {todayWords.before.notAsked}
      </span>
      <Button
        popup="dialog"
        label={patientSaidWords.askFor(name)}
        onClick={() => onAsk({ what: 'asked', line })}
      >
        {patientSaidWords.ask}
      </Button>
    </li>
  )
}

function NoHealthCentre({ model, line }: LineProps) {
  const said = todayWords.before
  const name = nameOf(line)
  const control = {
    id: `centre-${line.item}`,
    class: 'input',
    'aria-describedby': undefined,
    'aria-invalid': undefined,
  } as const
  function choose(healthCentre: string) {
    if (healthCentre === '') return
    void model.act('setHealthCentre', { case: line.case, healthCentre }, said.healthCentreSet(name), () => ({
      type: 'setHealthCentre',
      body: { case: line.case, healthCentre: null },
    }))
  }
  return (
    <li>
      <Sign name="question" class="line-sign part" />
      <b>{name}</b>: {said.noHealthCentre}
      <label class="unseen" for={control.id}>
        {said.healthCentreFor(name)}
      </label>
      <Select
        control={control}
        value=""
        none={said.choose}
        options={model.list.value?.healthCentres ?? []}
        onChange={choose}
      />
    </li>
  )
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`
