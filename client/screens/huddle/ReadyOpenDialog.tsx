import type { PatientSlice } from '../../../shared/case/views/patient.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import '../../messages/caseRefusals.ts'
import { clockWords } from '../../messages/clocks.ts'
import { refused } from '../../messages/refused.ts'
import { words } from '../../messages/words.ts'
import { type Decided, ReadyDialog } from '../../patient/ReadyDialog.tsx'
import { useCasePage } from '../../patient/useCasePage.ts'
import type { Tab } from '../../tab.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { tell } from '../../ui/News.tsx'
import { Notice } from '../../ui/Notice.tsx'

const said = clockWords.ready

interface ReadyOpenDialogProps {
  tab: Tab
  live: LiveHuddle
  onClose: () => void
}

/** The physician's decision about the open patient, written by the ward while she is spoken of. */
export function ReadyOpenDialog(props: ReadyOpenDialogProps) {
  const patient = props.live.patient.value
  return patient && <Asked key={patient.case} {...props} patient={patient} />
}

function Asked({ tab, live, patient, onClose }: ReadyOpenDialogProps & { patient: PatientSlice }) {
  const answer = useCasePage(tab.api, patient.case)
  async function save(decided: Decided) {
    const refusal = await live.give('setReady', { case: patient.case, ...decided })
    if (refusal === null) tell(said.saved)
    return refusal && refused(refusal)
  }
  if (answer === null) return null
  const page = answer.ok ? answer.answer : null
  const no = answer.ok ? answer.answer.ready?.may.decide : answer.refusal
  if (page?.ready && !no)
    return <ReadyDialog tab={tab} part={page.ready} today={page.today} save={save} onClose={onClose} />
  return (
    <Dialog
      title={said.decide}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.ui.close}</Button>}
    >
      {no && (
        <Notice tone="part" role="alert">
          {refused(no)}
        </Notice>
      )}
    </Dialog>
  )
}
