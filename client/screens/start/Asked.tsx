import { useEffect, useState } from 'preact/hooks'
import type { Asked as AskedOf, AskedPatient } from '../../../shared/case/views/asked.ts'
import { giveTo } from '../../command.ts'
import { askedWords } from '../../messages/asked.ts'
import { fullName } from '../../messages/names.ts'
import { relativeDay } from '../../messages/when.ts'
import { OwnAnswer } from '../../patient/OwnAnswer.tsx'
import { OwnChange } from '../../patient/OwnChange.tsx'
import type { Tab } from '../../tab.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { Decision } from './Decision.tsx'

interface AskedProps {
  tab: Tab
  /** Another thing when something may have been asked or answered since. */
  since: unknown
}

/** What waits for an answer from us, of any meeting or none: nothing is missed by who could not be there. */
export function Asked({ tab, since }: AskedProps) {
  const [patients, setPatients] = useState<readonly AskedPatient[]>([])
  const manages = tab.me.function === 'manager'
  async function ask() {
    const asked = await tab.api.get<AskedOf>('/api/asked')
    if (asked.ok) setPatients(asked.answer.patients)
  }
  useEffect(() => void ask(), [tab, since])
  if (patients.length === 0) return null
  const questions = patients.reduce((n, { change, entries }) => n + entries.length + (change ? 1 : 0), 0)
  const title = manages ? askedWords.managerTitle(questions) : askedWords.title(questions)
  return (
    <Sheet title={title}>
      <ul class="own-patients">
        {patients.map((patient) => (
          <li key={patient.case}>
            <Patient tab={tab} patient={patient} manages={manages} onAnswered={() => void ask()} />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

interface PatientProps {
  tab: Tab
  patient: AskedPatient
  manages: boolean
  onAnswered: () => void
}

function Patient({ tab, patient, manages, onAnswered }: PatientProps) {
  const { case: id, change, entries, ward } = patient
  const { today } = tab.me
  const name = fullName(patient)
  return (
    <div class="stack">
      <span>
        <b>{name}</b> <span class="soft">{ward}</span>
      </span>
      {change && <OwnChange of={id} name={name} change={change} today={today} give={giveTo(tab.api)} />}
      {entries.map((entry) => {
        const due = [entry.dueOn && relativeDay(entry.dueOn, today), entry.dueAt?.replace(':', '.')]
        const when = due.filter(Boolean).join(' ')
        const of = { case: id, entry: entry.entry }
        return (
          <div class="stack" key={entry.entry}>
            <p>
              {entry.text} {when && <span class="soft">{askedWords.due(when)}</span>}
            </p>
            {manages ? (
              <Decision tab={tab} of={of} note={entry.note} onDecided={onAnswered} />
            ) : (
              <OwnAnswer
                as={{ api: tab.api, unit: tab.me.unit }}
                of={of}
                answer={entry.answer}
                give={giveTo(tab.api)}
                onAnswered={onAnswered}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}
