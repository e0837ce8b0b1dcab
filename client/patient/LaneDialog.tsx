import { useState } from 'preact/hooks'
import { give } from '../command.ts'
import { AskDialog } from '../forms/AskDialog.tsx'
import { useSeen } from '../forms/useSeen.ts'
import { giveAndTell } from '../frame/giveAndTell.ts'
import { partWords as said } from '../messages/part.ts'
import { refused } from '../messages/refused.ts'
import type { Tab } from '../tab.ts'
import { LaneFields } from './LaneFields.tsx'
import { type LaneSaid, lackOf, tidied } from './lane.ts'
import { laneLine } from './laneLine.ts'

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
  const { mark, line, hindrance } = part.said
  const known = { mark, line, hindrance }
  const { seen, overtaken, heard } = useSeen(known, laneLine(known))
  const lack = lackOf(now)
  async function save(): Promise<string | null> {
    const [of, to] = [{ case: part.case }, tidied(now)]
    const refusal = heard(
      await giveAndTell((type, body) => give(tab.api, type, body), {
        type: 'setLane',
        body: { ...of, ...to, seen },
        before: { ...of, ...seen, seen: to },
        ...{ said: said.saved(part.name), then },
      }),
    )
    return refusal && refused(refusal)
  }
  return (
    <AskDialog
      title={said.of(part.name)}
      save={said.save}
      lacks={lack ? lackWords[lack] : undefined}
      overtaken={overtaken}
      onSave={save}
      onClose={onClose}
    >
      <LaneFields label={said.ours} value={now} onChange={setNow} />
    </AskDialog>
  )
}

const lackWords = { mark: said.choose, until: said.chooseDay } as const
