import type { PrereadPatient } from '../../../shared/case/views/preread.ts'
import { dueWords } from '../../messages/due.ts'
import { estimateWords } from '../../messages/estimate.ts'
import { fullName } from '../../messages/names.ts'
import { patientWords } from '../../messages/patient.ts'
import { prereadWords as said } from '../../messages/preread.ts'
import { age, relativeDay } from '../../messages/when.ts'
import { Confirms } from '../../patient/Confirms.tsx'
import { OwnAnswer } from '../../patient/OwnAnswer.tsx'
import { OwnChange } from '../../patient/OwnChange.tsx'
import { PartButtons } from '../../patient/PartButtons.tsx'
import type { Tab } from '../../tab.ts'
import { Sign } from '../../ui/Sign.tsx'
import type { PrereadModel } from './preread.ts'

interface PatientProps {
  tab: Tab
  model: PrereadModel
  patient: PrereadPatient
  huddle: string | null
}

/** One of our own: our part with one press, and each question with another. */
export function Patient({ tab, model, patient, huddle }: PatientProps) {
  const { case: id, birthDate, estimate, ours } = patient
  const { today } = tab.me
  const name = fullName(patient)
  return (
    <section class="sheet question" aria-label={name}>
      <div class="wrap">
        <b>{name}</b>
        {birthDate && <span>{patientWords.years(age(birthDate, today))}</span>}
        {estimate && (
          <span class="soft">
            {patientWords.home(estimateWords(estimate, today), patientWords.sureness[estimate.sureness])}
          </span>
        )}
        {ours?.confirms && huddle !== null && (
          <Confirms api={tab.api} of={{ case: id, name, huddle }} onDone={() => void model.load()} />
        )}
      </div>
      {ours === null && (
        <p class="small">
          <Sign name="hinder" class="line-sign bad" />
          {said.withoutBasis}
        </p>
      )}
      {ours?.change && <OwnChange of={id} name={name} change={ours.change} today={today} give={model.give} />}
      {ours?.lane && (
        <PartButtons
          lane={ours.lane}
          today={today}
          give={(lane) => model.give('setLane', { case: id, ...lane })}
        />
      )}
      {ours?.questions.map(({ entry, text, byName, answer, ...due }) => (
        <div key={entry} class="held-question">
          <p>
            <small class="soft">{said.asks(byName)}: </small>
            {text}
            {due.due && (
              <small class="soft"> {said.due(dueWords(due, (on) => relativeDay(on, today)))}</small>
            )}
          </p>
          <OwnAnswer
            as={{ api: tab.api, unit: tab.me.unit }}
            of={{ case: id, entry }}
            answer={answer}
            give={model.give}
          />
        </div>
      ))}
      {ours && !ours.lane && !ours.change && ours.questions.length === 0 && (
        <p class="soft">{said.nothing}</p>
      )}
    </section>
  )
}
