import { useState } from 'preact/hooks'
import type { ReadyPart } from '../../shared/case/views/page/ready.ts'
import type { CommandBody } from '../../shared/commands.ts'
import { AskDialog } from '../forms/AskDialog.tsx'
import { HourFields } from '../forms/HourFields.tsx'
import { PhysicianField } from '../forms/PhysicianField.tsx'
import { clockWords } from '../messages/clocks.ts'
import type { Tab } from '../tab.ts'
import { usePhysicians } from './usePhysicians.ts'

const said = clockWords.ready
export type Decided = Omit<CommandBody<'setReady'>, 'case'>

interface ReadyDialogProps {
  tab: Pick<Tab, 'api' | 'me'>
  part: ReadyPart
  today: string
  save: (decided: Decided) => Promise<string | null>
  onClose: () => void
}

/** Ready for discharge: by whose decision, and since when. What was written is there to be put right. */
export function ReadyDialog({ tab, part, today, save, onClose }: ReadyDialogProps) {
  const known = part.decisions.find(({ withdrawn }) => withdrawn === null)
  const physicians = usePhysicians(tab)
  const [physician, setPhysician] = useState(known?.physician ?? '')
  const [when, setWhen] = useState({ day: known?.since ?? today, time: known?.time ?? '' })
  const [isTried, setTried] = useState(false)
  const name = physician.trim()
  const lacks = isTried && name === '' ? clockWords.missing : undefined
  function submit() {
    setTried(true)
    if (name === '' || when.day === '') return false
    return save({ day: when.day, time: when.time === '' ? null : when.time, physician: name })
  }
  return (
    <AskDialog title={said.decide} save={clockWords.notices.save} onSave={submit} onClose={onClose}>
      <PhysicianField value={physician} physicians={physicians} error={lacks} onChange={setPhysician} />
      <HourFields label={said.when} value={when} timeOptional isMissing={isTried} onChange={setWhen} />
    </AskDialog>
  )
}
