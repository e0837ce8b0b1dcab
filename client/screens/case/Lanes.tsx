import type { LanesPart } from '../../../shared/case/views/page/lanes.ts'
import { give } from '../../command.ts'
import { confirmWords } from '../../messages/confirm.ts'
import { lineWords } from '../../messages/hindrance.ts'
import { lanesWords as said } from '../../messages/lanes.ts'
import { fullName } from '../../messages/names.ts'
import { patientWords } from '../../messages/patient.ts'
import { recordedAt } from '../../messages/recordedAt.ts'
import { Confirms } from '../../patient/Confirms.tsx'
import { silentLane } from '../../patient/lane.ts'
import { laneLook } from '../../patient/laneLook.ts'
import { PartButtons } from '../../patient/PartButtons.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { CaseModel, PartProps } from './case.ts'

/** Every unit's own part, ours to be said in place; and whether today's turn is more than a yes. */
export function Lanes({ model, page }: PartProps) {
  const { lanes: part, today, case: id } = page
  if (part === null) return null
  return (
    <Sheet title={said.title} mark={<TurnMark model={model} part={part} page={page} />}>
      <ul class="lines">
        {part.lanes.map((line) => (
          <li key={line.unit}>
            {line.isOwn && part.may.set === null ? (
              <Own model={model} id={id} line={line} today={today} />
            ) : (
              <Line line={line} today={today} />
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

type LaneLine = LanesPart['lanes'][number]

function Line({ line: { name, isTold, lane }, today }: { line: LaneLine; today: string }) {
  return (
    <>
      <div class="wrap">
        <b>{name}</b>
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

interface OwnProps {
  model: CaseModel
  id: string
  line: LaneLine
  today: string
}

function Own({ model, id, line: { name, lane }, today }: OwnProps) {
  return (
    <>
      <b>{said.ours(name)}</b>
      <PartButtons
        lane={lane ?? silentLane}
        today={today}
        give={async (to) => {
          const answer = await give(model.api, 'setLane', { case: id, ...to })
          await model.load()
          return answer.ok ? null : answer.refusal
        }}
      />
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
