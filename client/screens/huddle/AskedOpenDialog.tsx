import type { LiveHuddle } from '../../live/huddle.ts'
import { fullName } from '../../messages/names.ts'
import { AskedDialog } from '../../patient/AskedDialog.tsx'
import type { Tab } from '../../tab.ts'

interface AskedOpenDialogProps {
  tab: Tab
  live: LiveHuddle
  onClose: () => void
}

/** What the open patient says herself. */
export function AskedOpenDialog({ tab, live, onClose }: AskedOpenDialogProps) {
  const [patient, meeting] = [live.patient.value, live.meeting.value]
  if (!patient || !meeting) return null
  const of = { case: patient.case, name: fullName(patient), huddle: meeting.huddle }
  return (
    <AskedDialog
      key={patient.case}
      api={tab.api}
      of={of}
      part={patient.patientPart}
      today={meeting.day}
      onClose={onClose}
    />
  )
}
