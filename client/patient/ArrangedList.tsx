import type { ArrangedView } from '../../shared/case/views/change.ts'
import { homeContactWords } from '../messages/homeContact.ts'
import { relativeDay } from '../messages/when.ts'
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
      <b>{said.arranged(on, today)}:</b>
      {arranged.map((one) => (
        <span class="call-line" key={`${one.what} ${one.unit} ${one.text} ${one.on}`}>
          – {whatWords(one)}
          <span class="soft">
            {[one.unit, one.on !== on && relativeDay(one.on, today), one.time?.replace(':', '.')]
              .filter(Boolean)
              .map((it) => ` · ${it}`)}
          </span>
        </span>
      ))}
    </Notice>
  )
}

function whatWords({ what, text, way }: ArrangedView): string | null {
  if (what === 'firstContact') return said.contact(said.firstContact, text)
  return way === null ? text : said.contact(homeContactWords.ways[way], text)
}
