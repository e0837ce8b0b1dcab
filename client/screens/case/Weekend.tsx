import type { ItemView } from '../../../shared/case/views/checklist.ts'
import type { GoHomePart } from '../../../shared/case/views/page/goHome.ts'
import { weekendWords } from '../../messages/weekend.ts'
import { day } from '../../messages/when.ts'
import { ownerWords } from '../../patient/itemLook.ts'
import { WeekendContacts } from '../../patient/WeekendContacts.tsx'
import { Mark } from '../../ui/Mark.tsx'

interface WeekendProps {
  items: readonly ItemView[]
  part: NonNullable<GoHomePart['weekend']>
  today: string
}

/** Helgkoll: what lacks before offices shut, and whom to call until they open. */
export function Weekend({ items, part, today }: WeekendProps) {
  const said = weekendWords
  const lacking = items.filter(
    ({ code, need, mark }) => part.items.includes(code) && need === 'needed' && mark !== 'confirmed',
  )
  const unknown = items.filter(({ code, need }) => part.items.includes(code) && need === 'unknown').length
  const isDone = lacking.length + unknown === 0
  return (
    <section aria-label={said.title}>
      <div class="checklist-head">
        <h3>{said.title}</h3>
        <Mark tone={isDone ? 'ok' : 'part'}>{isDone ? said.all : said.missing(lacking.length, unknown)}</Mark>
      </div>
      <p class="soft">{said.intro(day(part.opens, today))}</p>
      <ul class="lines">
        {lacking.map((item) => (
          <li key={item.code}>
            {item.label.sv} <span class="soft">{ownerWords(item)}</span>
          </li>
        ))}
      </ul>
      <WeekendContacts contacts={part.contacts} />
    </section>
  )
}
