import { useState } from 'preact/hooks'
import { checklistOwners } from '../../../shared/arena/checklist/owners.ts'
import type { ItemView } from '../../../shared/case/views/checklist.ts'
import type { GoHomePart } from '../../../shared/case/views/page/goHome.ts'
import { laterPart } from '../../frame/later.tsx'
import { caseWords } from '../../messages/case.ts'
import { checklistWords as said } from '../../messages/checklist.ts'
import { goHomeWords } from '../../messages/goHome.ts'
import { leavingWords } from '../../messages/leaving.ts'
import { recordedAt } from '../../messages/recordedAt.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'
import { GoHomeRows } from './GoHomeRows.tsx'
import { TrackChoice } from './TrackChoice.tsx'
import '../../look/checklist.css'

const Weekend = laterPart(async () => (await import('./Weekend.tsx')).Weekend)
const ItemDialog = laterPart(async () => (await import('./ItemDialog.tsx')).ItemDialog)

/** What has to be ready before she goes home, by whose it is. */
export function GoHome({ model, page, part }: PartProps & { part: GoHomePart }) {
  const [asking, setAsking] = useState<ItemView | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { items, isReady, despite } = part
  // What is being written of a row stays, also when somebody else takes the row away.
  const asked = asking && (items.find(({ code }) => code === asking.code) ?? asking)
  const about = { case: page.case, huddle: null }
  const need = (codes: string[], is: 'needed' | 'notNeeded', told: string) =>
    void model.act('setItemNeeds', { ...about, items: codes, need: is }, told).then(setProblem)
  const done = ({ code, dueOn, note, label }: ItemView) =>
    void model
      .act(
        'answerItem',
        { ...about, item: code, mark: 'confirmed', dueOn, note, said: null },
        said.isDone(label.sv),
      )
      .then(setProblem)
  return (
    <Sheet
      title={said.title}
      mark={<Mark tone={isReady ? 'ok' : 'part'}>{isReady ? goHomeWords.ready : goHomeWords.notReady}</Mark>}
    >
      <div class="stack">
        {!isReady && <p class="soft">{lacking(part.lacks)}</p>}
        {despite && (
          <p>
            {leavingWords.despite(despite.reason)}{' '}
            <span class="soft">{caseWords.by(despite.byName, recordedAt(despite.at, page.today))}</span>
          </p>
        )}
        <Problem>{problem}</Problem>
        <TrackChoice model={model} page={page} part={part.track} />
        {part.weekend && <Weekend items={items} part={part.weekend} today={page.today} />}
        {ownFirst(items).map((role) => {
          const [first, ...others] = items.filter((item) => item.role === role)
          return (
            first && (
              <GoHomeRows
                key={role}
                items={[first, ...others]}
                today={page.today}
                onNeed={need}
                onDone={done}
                onChange={setAsking}
              />
            )
          )
        })}
      </div>
      {asked && <ItemDialog model={model} id={page.case} item={asked} onClose={() => setAsking(null)} />}
    </Sheet>
  )
}

/** What one answers oneself stands first. */
function ownFirst(items: readonly ItemView[]) {
  const isOwn = (role: ItemView['role']) =>
    items.some((item) => item.role === role && item.answers === 'self')
  return checklistOwners.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
}

/** Why she is not ready to go home, in a line. */
const lacking = ({ readiness, healthCentre, lanes, open, unknown }: GoHomePart['lacks']): string =>
  sentence(
    [
      readiness && said.lacks.readiness,
      healthCentre && said.lacks.healthCentre,
      lanes.length > 0 && said.lacks.lanes(lanes.join(', ')),
      open > 0 && said.lacks.open(open),
      unknown > 0 && said.lacks.unknown(unknown),
    ]
      .filter(Boolean)
      .join(' · '),
  )

const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
