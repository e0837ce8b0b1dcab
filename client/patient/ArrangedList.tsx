import type { ArrangedView } from '../../shared/case/views/change.ts'
import { worseWords as said } from '../messages/worse.ts'
import { Notice } from '../ui/Notice.tsx'

interface ArrangedListProps {
  arranged: readonly ArrangedView[]
  /** The day as it stands, before it is moved. */
  on: string
  today: string
}

/** What somebody has arranged for the day that is about to be given up: before it is saved, the ward sees what it moves. */
export function ArrangedList({ arranged, on, today }: ArrangedListProps) {
  if (arranged.length === 0) return <p class="soft">{said.nothingArranged(on, today)}</p>
  return (
    <Notice tone="part">
      {said.arranged(on, today)}:
      {arranged.map((one) => (
        <span class="call-line" key={`${one.what} ${one.unit} ${one.text}`}>
          <b>{one.what === 'firstContact' ? said.firstContact(one.text) : one.text}</b>
          {[one.unit, one.time?.replace(':', '.')].filter(Boolean).map((it) => ` · ${it}`)}
        </span>
      ))}
    </Notice>
  )
}
