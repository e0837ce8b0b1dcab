import type { OwnUnit } from '../../../shared/own/list.ts'
import type { Told } from '../../../shared/own/patient.ts'
import type { Api } from '../../api.ts'
import { give as giveOver } from '../../command.ts'
import { giveAndTell } from '../../frame/giveAndTell.ts'
import type { Give } from '../../frame/useGive.ts'
import { assistanceWords } from '../../messages/assistance.ts'
import { contactWords } from '../../messages/contact.ts'
import { fullName } from '../../messages/names.ts'
import { receptionWords } from '../../messages/reception.ts'
import { AssistanceForm, noAssistance } from '../../patient/AssistanceForm.tsx'
import { ContactForm, noContact } from '../../patient/ContactForm.tsx'
import { LaneDialog } from '../../patient/LaneDialog.tsx'
import { silentLane } from '../../patient/lane.ts'
import { QuestionDialog } from '../../patient/QuestionDialog.tsx'
import { nothingSaid, ReceptionForm } from '../../patient/ReceptionForm.tsx'
import { SipDialog } from '../../patient/SipDialog.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { Listed } from './narrow.ts'

type About = { patient: Listed; told: Told }
/** What is being answered about one of ours. */
export type Asking =
  | (About & { what: 'reception' | 'contact' | 'assistance' | 'lane' | 'sip' })
  | (About & { what: 'question'; question: Told['questions'][number] })

interface DialogsProps {
  asking: Asking
  /** As who one is where she is a patient. */
  api: Api
  unit: OwnUnit | undefined
  today: string
  then: () => void
  onClose: () => void
}

export function Dialogs({ asking, api, unit, today, then, onClose }: DialogsProps) {
  const { patient, told } = asking
  const id = patient.case
  const name = fullName(patient)
  const give: Give = (type, body) => giveOver(api, type, body)
  if (asking.what === 'lane') {
    const part = { case: id, name, said: told.lane ?? silentLane }
    return <LaneDialog tab={{ api }} part={part} then={then} onClose={onClose} />
  }
  if (asking.what === 'sip') return <SipDialog of={id} {...{ api, name, then, onClose }} />
  if (asking.what === 'question')
    return (
      <QuestionDialog
        as={{ api, unit: unit?.unit ?? '' }}
        of={{ case: id, ...asking.question }}
        then={then}
        onClose={onClose}
      />
    )
  if (asking.what === 'contact') {
    const known = told.contact ?? noContact
    return (
      <Dialog title={contactWords.of(name)} onClose={onClose}>
        <ContactForm
          known={known}
          offered={unit?.contacts ?? []}
          onClose={onClose}
          save={(now, seen) =>
            giveAndTell(give, {
              type: 'setDesignatedContact',
              body: { case: id, ...now, seen },
              before: { case: id, ...known, seen: now },
              ...{ said: contactWords.saved(name), then },
            })
          }
        />
      </Dialog>
    )
  }
  if (asking.what === 'assistance') {
    const { mark, line } = told.assistance?.said ?? noAssistance
    return (
      <Dialog title={assistanceWords.of(name)} onClose={onClose}>
        <AssistanceForm
          known={{ mark, line }}
          onClose={onClose}
          save={(now, seen) =>
            giveAndTell(give, {
              type: 'setAssistance',
              body: { case: id, ...now, seen },
              before: { case: id, mark, line, seen: now },
              ...{ said: assistanceWords.saved(name), then },
            })
          }
        />
      </Dialog>
    )
  }
  const { mark, physician, firstContactOn, line } = told.reception ?? nothingSaid
  const known = { mark, physician, firstContactOn, line }
  return (
    <Dialog title={receptionWords.of(name)} onClose={onClose}>
      <ReceptionForm
        known={known}
        isHealthCentre={unit?.function === 'healthCentre'}
        physicians={unit?.physicians ?? []}
        leavesOn={patient.estimate?.day ?? null}
        today={today}
        onClose={onClose}
        save={(now, seen) =>
          giveAndTell(give, {
            type: 'setReception',
            body: { case: id, ...now, seen },
            before: { case: id, ...known, seen: now },
            ...{ said: receptionWords.saved(name), then },
          })
        }
      />
    </Dialog>
  )
}
