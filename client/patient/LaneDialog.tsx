import { useState } from 'preact/hooks'
import { give } from '../command.ts'
import { AskDialog } from '../forms/AskDialog.tsx'
import { partWords as said } from '../messages/part.ts'
import { refused } from '../messages/refused.ts'
import { words } from '../messages/words.ts'
import type { Tab } from '../tab.ts'
import { tell } from '../ui/News.tsx'
import { LaneFields } from './LaneFields.tsx'
import { type LaneSaid, lackOf, tidied } from './lane.ts'

/** How a unit's own part of one patient stands. */
export type OwnPart = { case: string; name: string; said: LaneSaid }

interface LaneDialogProps {
  tab: Pick<Tab, 'api'>
  part: OwnPart
  /** What is on the screen is asked for anew; none where it comes by itself. */
  then?: () => void
  onClose: () => void
}

/** Says before the meeting how our own part stands. */
export function LaneDialog({ tab, part, then, onClose }: LaneDialogProps) {
  const [now, setNow] = useState(part.said)
  const lack = lackOf(now)
  function save() {
    void send()
    return null
  }
  async function send() {
    const answer = await give(tab.api, 'setLane', { case: part.case, ...tidied(now) })
    if (answer.ok) tell(said.saved(part.name), 'ok', { label: words.ui.undo, onClick: () => void takeBack() })
    else if (answer.refusal.code !== 'alreadyDone') tell(refused(answer.refusal), 'bad')
    then?.()
  }
  async function takeBack() {
    const answer = await give(tab.api, 'setLane', { case: part.case, ...part.said })
    if (!answer.ok) tell(refused(answer.refusal), 'bad')
    then?.()
  }
  return (
    <AskDialog
      title={said.of(part.name)}
      save={said.save}
      lacks={lack ? lackWords[lack] : undefined}
      onSave={save}
      onClose={onClose}
    >
      <LaneFields label={said.ours} value={now} onChange={setNow} />
    </AskDialog>
  )
}

const lackWords = { mark: said.choose, until: said.chooseDay } as const
