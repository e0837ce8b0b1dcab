import { useState } from 'preact/hooks'
import type { PatientSlice } from '../../shared/case/views/patient.ts'
import type { Api } from '../api.ts'
import type { GiveTo } from '../command.ts'
import { laterPart } from '../frame/later.tsx'
import { fullName } from '../messages/names.ts'
import { receptionWords as said } from '../messages/reception.ts'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import { receptionDetails, receptionTones } from './receptionSaid.ts'

const ReceptionDialog = laterPart(async () => (await import('./ReceptionDialog.tsx')).ReceptionDialog)

interface ReceptionLineProps {
  api: Api
  patient: PatientSlice
  party: PatientSlice['parties'][number]
  isOurs: boolean
  today: string
  give: GiveTo
}

/** Whether one unit receives her, by whom and from when; our own is answered here. */
export function ReceptionLine({ api, patient, party, isOurs, today, give }: ReceptionLineProps) {
  const [isOpen, setOpen] = useState(false)
  const { reception } = party
  const name = fullName(patient)
  return (
    <>
      <p class="reception">
        {reception && (
          <>
            <Mark tone={receptionTones[reception.mark]}>{said.states[reception.mark]}</Mark>{' '}
            {receptionDetails(reception, today)}
          </>
        )}{' '}
        {isOurs && (
          <Button
            variant="link"
            popup="dialog"
            label={reception ? said.changeFor(name) : said.answerFor(name)}
            onClick={() => setOpen(true)}
          >
            {reception ? said.change : said.answer}
          </Button>
        )}
      </p>
      {isOpen && (
        <ReceptionDialog
          api={api}
          of={patient.case}
          name={name}
          known={reception ?? { mark: null, physician: null, firstContactOn: null, line: null }}
          isHealthCentre={party.function === 'healthCentre'}
          leavesOn={patient.estimate?.day ?? null}
          today={today}
          give={give}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
