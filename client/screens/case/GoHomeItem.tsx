import type { GoHomeItem as Item } from '../../../shared/case/views/page/goHome.ts'
import { checklistWords as said } from '../../messages/checklist.ts'
import { recordedAt } from '../../messages/recordedAt.ts'
import { day } from '../../messages/when.ts'
import { itemLook } from '../../patient/itemLook.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'

interface GoHomeItemProps {
  item: Item
  today: string
  onNeed: (is: 'needed' | 'notNeeded') => void
  onDone: () => void
  onChange: () => void
}

/** One row: how it stands, who said so, and what this reader may say of it. */
export function GoHomeItem({ item, today, onNeed, onDone, onChange }: GoHomeItemProps) {
  const { label, when, need, mark, dueOn, note, answered, isBlocking, answers, mayNeed } = item
  const look = itemLook(item, today)
  const row = label.sv
  const asksNeed = need === 'unknown' && mayNeed
  const isDone = need === 'needed' && mark === 'confirmed'
  const by = answered && [
    said.answered(answered.byName, answered.unit),
    answered.said && said.heard[answered.said],
    recordedAt(answered.at, today),
  ]
  const notes = [
    when?.sv,
    isBlocking && need === 'needed' && !isDone && said.holds,
    dueOn !== null && !isDone && said.due(day(dueOn, today)),
    note,
    ...(by ?? []),
  ].filter(Boolean)
  return (
    <div class="checklist-row">
      <Mark tone={look.tone} sign={look.sign}>
        {look.word}
      </Mark>
      <span>
        {row}
        {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      </span>
      <span class="wrap">
        {asksNeed && (
          <>
            <Button label={said.needFor(row)} onClick={() => onNeed('needed')}>
              {said.need}
            </Button>
            <Button label={said.noNeedFor(row)} onClick={() => onNeed('notNeeded')}>
              {said.noNeed}
            </Button>
          </>
        )}
        {need === 'needed' && !isDone && answers === 'self' && (
          <Button label={said.doneFor(row)} onClick={onDone}>
            {said.done}
          </Button>
        )}
        {(answers !== null || mayNeed) && (
          <Button variant="quiet" popup="dialog" label={said.changeFor(row)} onClick={onChange}>
            {said.change}
          </Button>
        )}
      </span>
    </div>
  )
}
