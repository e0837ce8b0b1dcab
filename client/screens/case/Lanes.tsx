import { useState } from 'preact/hooks'
import type { LanesPart } from '../../../shared/case/views/page/lanes.ts'
import { laterPart } from '../../frame/later.tsx'
import { confirmWords } from '../../messages/confirm.ts'
import { lineWords } from '../../messages/hindrance.ts'
import { lanesWords as said } from '../../messages/lanes.ts'
import { fullName } from '../../messages/names.ts'
import { partWords } from '../../messages/part.ts'
import { patientWords } from '../../messages/patient.ts'
import { recordedAt } from '../../messages/recordedAt.ts'
import { Confirms } from '../../patient/Confirms.tsx'
import { silentLane } from '../../patient/lane.ts'
import { laneLook } from '../../patient/laneLook.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'

const LaneDialog = laterPart(async () => (await import('../../patient/LaneDialog.tsx')).LaneDialog)

/** Every unit's own part, ours to be said in place; and whether today's turn is more than a yes. */
export function Lanes({ model, page }: PartProps) {
  const [isSaying, setSaying] = useState(false)
  const { lanes: part, today, case: id, person } = page
  if (part === null) return null
  const own = part.lanes.find(({ isOwn }) => isOwn)?.lane ?? silentLane
  return (
    <Sheet title={said.title} mark={<TurnMark model={model} part={part} page={page} />}>
      <ul class="lines">
        {part.lanes.map((line) => (
          <li key={line.unit}>
            <Line
              line={line}
              of={fullName(person)}
              today={today}
              onSay={line.isOwn && part.may.set === null ? () => setSaying(true) : undefined}
            />
          </li>
        ))}
      </ul>
      {isSaying && (
        <LaneDialog
          tab={model}
          part={{ case: id, name: fullName(person), said: own }}
          then={() => void model.load()}
          onClose={() => setSaying(false)}
        />
      )}
    </Sheet>
  )
}

type LaneLine = LanesPart['lanes'][number]

interface LineProps {
  line: LaneLine
  of: string
  today: string
  onSay: (() => void) | undefined
}

function Line({ line: { name, isTold, isOwn, lane }, of, today, onSay }: LineProps) {
  return (
    <>
      <div class="wrap">
        <b>{isOwn ? said.ours(name) : name}</b>
        {lane ? (
          <Mark {...laneLook[lane.mark]}>{patientWords.laneMarks[lane.mark]}</Mark>
        ) : isTold ? (
          <Mark tone="none" sign="question">
            {said.silent}
          </Mark>
        ) : (
          <Mark tone="part" sign="dash">
            {said.noBasis}
          </Mark>
        )}
        {onSay && (
          <Button
            variant={lane ? 'plain' : 'go'}
            popup="dialog"
            label={partWords[lane ? 'changeFor' : 'answerFor'](of)}
            onClick={onSay}
          >
            {lane ? said.change : said.answer}
          </Button>
        )}
      </div>
      {lane && (
        <div>
          {lineWords(lane, today)}{' '}
          <span class="soft">{said.saidBy(lane.byName, recordedAt(lane.at, today))}</span>
        </div>
      )}
    </>
  )
}

function TurnMark({ model, part: { turn }, page }: PartProps & { part: LanesPart }) {
  if (turn?.isAsked) return <Mark tone="info">{confirmWords.whole}</Mark>
  if (!turn?.confirms) return null
  if (turn.may !== null) return <Mark tone="ok">{confirmWords.confirms}</Mark>
  const of = { case: page.case, name: fullName(page.person), huddle: turn.huddle }
  return (
    <span class="wrap">
      <Confirms api={model.api} of={of} onDone={() => void model.load()} />
    </span>
  )
}
