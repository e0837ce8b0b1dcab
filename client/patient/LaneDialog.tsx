import { useState } from 'preact/hooks'
import type { LaneMark } from '../../shared/case/facets/lanes.ts'
import { give } from '../command.ts'
import { Input } from '../forms/controls.tsx'
import { partWords as said } from '../messages/part.ts'
import { patientWords } from '../messages/patient.ts'
import { refused } from '../messages/refused.ts'
import { words } from '../messages/words.ts'
import type { Tab } from '../tab.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { tell } from '../ui/News.tsx'

const marks = ['ready', 'partly', 'blocked'] as const

/** How a unit's own part stands: a mark, and one line for the others. */
export type OwnPart = { case: string; name: string; mark: LaneMark | null; line: string | null }

interface LaneDialogProps {
  tab: Pick<Tab, 'api'>
  part: OwnPart
  /** What is on the screen is asked for anew; none where it comes by itself. */
  then?: () => void
  onClose: () => void
}

/** Says before the meeting how our own part stands. */
export function LaneDialog({ tab, part, then, onClose }: LaneDialogProps) {
  const [mark, setMark] = useState(part.mark)
  const [line, setLine] = useState(part.line ?? '')
  async function save() {
    const text = line.trim()
    const now = { case: part.case, mark, line: text === '' ? null : text }
    onClose()
    const answer = await give(tab.api, 'setLane', now)
    if (answer.ok) tell(said.saved(part.name), 'ok', { label: words.ui.undo, onClick: () => void takeBack() })
    else if (answer.refusal.code !== 'alreadyDone') tell(refused(answer.refusal), 'bad')
    then?.()
  }
  async function takeBack() {
    const answer = await give(tab.api, 'setLane', { case: part.case, mark: part.mark, line: part.line })
    if (!answer.ok) tell(refused(answer.refusal), 'bad')
    then?.()
  }
  return (
    <Dialog
      title={said.of(part.name)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.ui.cancel}</Button>
          <Button
            variant="go"
            disabledReason={mark === null ? said.choose : undefined}
            onClick={() => void save()}
          >
            {said.save}
          </Button>
        </>
      }
    >
      <Choice
        label={said.ours}
        options={marks.map((value) => ({ value, label: patientWords.laneMarks[value] }))}
        value={mark}
        onChange={setMark}
      />
      <Field label={said.line} optional>
        {(control) => <Input control={control} value={line} maxLength={160} onChange={setLine} />}
      </Field>
    </Dialog>
  )
}
