import { useState } from 'preact/hooks'
import type { GoHomeItem as Item } from '../../../shared/case/views/page/goHome.ts'
import { checklistWords as said } from '../../messages/checklist.ts'
import { goHomeWords } from '../../messages/goHome.ts'
import { ownerWords } from '../../patient/itemLook.ts'
import { Button } from '../../ui/Button.tsx'
import { GoHomeItem } from './GoHomeItem.tsx'

interface GoHomeRowsProps {
  /** One owner's rows, at least one. */
  items: readonly [Item, ...Item[]]
  today: string
  onNeed: (codes: string[], is: 'needed' | 'notNeeded', told: string) => void
  onDone: (item: Item) => void
  onChange: (item: Item) => void
}

/** The rows of one owner: what is left in sight, what is answered or another's to know folded away. */
export function GoHomeRows({ items, today, onNeed, onDone, onChange }: GoHomeRowsProps) {
  // As they stood when the page was opened: no row goes away from under the hand that has just answered it.
  const [left] = useState(() => items.filter(isLeft).map(({ code }) => code))
  const [first] = items
  const rest = items.filter((item) => item.need === 'unknown' && item.mayNeed).map(({ code }) => code)
  const row = (item: Item) => (
    <GoHomeItem
      key={item.code}
      item={item}
      today={today}
      onNeed={(is) => onNeed([item.code], is, said.saved)}
      onDone={() => onDone(item)}
      onChange={() => onChange(item)}
    />
  )
  const folded = items.filter(({ code }) => !left.includes(code))
  return (
    <section aria-label={goHomeWords.owners[first.role]}>
      <div class="checklist-head">
        <h3>{ownerWords(first)}</h3>
        {rest.length > 1 && (
          <Button variant="quiet" onClick={() => onNeed(rest, 'notNeeded', said.restSaid)}>
            {said.restNotNeeded(rest.length)}
          </Button>
        )}
      </div>
      {first.owner === null && <p class="field-hint">{said.nobody(goHomeWords.owners[first.role])}</p>}
      <div class="checklist">{items.filter(({ code }) => left.includes(code)).map(row)}</div>
      {folded.length > 0 && (
        <details>
          <summary class="soft">{foldedWords(folded)}</summary>
          <div class="checklist">{folded.map(row)}</div>
        </details>
      )}
    </section>
  )
}

/** Not done yet, or the reader's own to say whether it is needed. */
const isLeft = ({ need, mark, answers }: Item): boolean =>
  need === 'needed' ? mark !== 'confirmed' : need === 'unknown' && answers === 'self'

/** "5 klara · 1 behövs inte · 2 vet ingen än". */
function foldedWords(folded: readonly Item[]): string {
  const count = (need: Item['need']) => folded.filter((item) => item.need === need).length
  return [
    [count('needed'), said.folded.done] as const,
    [count('notNeeded'), said.folded.notNeeded] as const,
    [count('unknown'), said.folded.unknown] as const,
  ]
    .flatMap(([n, words]) => (n === 0 ? [] : words(n)))
    .join(' · ')
}
