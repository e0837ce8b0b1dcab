import { useEffect, useState } from 'preact/hooks'
import type { Found, FoundPatient } from '../../../shared/review/shape.ts'
import { Input } from '../../forms/controls.tsx'
import { logWords } from '../../messages/log.ts'
import { fullName } from '../../messages/names.ts'
import { refused } from '../../messages/refused.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { LogModel, Subject } from './log.ts'

/** Whose log: a patient's or a colleague's, of the reviewer's own organisation. */
export function Search({ model, organisation }: { model: LogModel; organisation: string }) {
  const [isShort, setShort] = useState(false)
  const found = model.found.value
  const refusal = model.refusal.value
  useEffect(() => {
    if (found) announce(logWords.found(found.patients.length + found.persons.length))
  }, [found])
  const ask = (event: Event) => {
    event.preventDefault()
    const tooShort = model.asked.value.trim().length < 2
    setShort(tooShort)
    if (!tooShort) void model.search()
  }
  return (
    <div class="notes">
      <header class="notes-head">
        <div>
          <h1>{logWords.title}</h1>
          <p class="soft">{logWords.of(organisation)}</p>
        </div>
      </header>
      <Sheet>
        <form class="stack form-wide" onSubmit={ask}>
          <Field label={logWords.ask} hint={logWords.askHint} error={isShort ? logWords.tooShort : undefined}>
            {(control) => (
              <Input
                control={control}
                value={model.asked.value}
                maxLength={80}
                onChange={(text) => {
                  model.asked.value = text
                }}
              />
            )}
          </Field>
          <div>
            <Button variant="go" type="submit" busy={model.isBusy.value ? logWords.searching : undefined}>
              {logWords.search}
            </Button>
          </div>
        </form>
      </Sheet>
      <Problem>{refusal && refused(refusal)}</Problem>
      {found && <Hits found={found} choose={(subject) => void model.choose(subject)} />}
    </div>
  )
}

function Hits({ found, choose }: { found: Found; choose: (subject: Subject) => void }) {
  const { patients, persons, isCut } = found
  if (patients.length + persons.length === 0)
    return <EmptyState title={logWords.none}>{logWords.noneText}</EmptyState>
  return (
    <>
      {isCut && <Notice tone="info">{logWords.more}</Notice>}
      {patients.length > 0 && (
        <Sheet title={logWords.patients}>
          <ul class="people">
            {patients.map((patient) => (
              <li key={patient.case} class="wrap">
                <Button variant="link" onClick={() => choose({ is: 'patient', ...patient })}>
                  {patientName(patient)}
                </Button>
                <span class="soft">{patientFacts(patient)}</span>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
      {persons.length > 0 && (
        <Sheet title={logWords.persons}>
          <ul class="people">
            {persons.map((person) => (
              <li key={person.person} class="wrap">
                <Button variant="link" onClick={() => choose({ is: 'person', ...person })}>
                  {person.name}
                </Button>
                <span class="soft">{person.unitName}</span>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  )
}

export const patientName = ({ name }: Pick<FoundPatient, 'name'>): string =>
  name ? fullName(name) : logWords.protected

export const patientFacts = ({ birthDate, admittedOn, wardName }: FoundPatient): string =>
  [birthDate && logWords.born(birthDate), wardName, admittedOn && logWords.admitted(admittedOn)]
    .filter(Boolean)
    .join(' · ')
