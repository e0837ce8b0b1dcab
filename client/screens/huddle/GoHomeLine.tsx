import { isLate } from '../../../shared/case/late.ts'
import type { ItemView } from '../../../shared/case/views/checklist.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { useNow } from '../../live/useNow.ts'
import { goHomeWords as said } from '../../messages/goHome.ts'
import { itemLook, ownerWords } from '../../patient/itemLook.ts'
import type { Tab } from '../../tab.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import type { Open } from './open.ts'

interface GoHomeLineProps {
  tab: Tab
  live: LiveHuddle
  open: Open
}

/** How many are named; the others are counted, and stand in the list. */
const named = 3

/** What is left before she goes home, what hinders first; the whole list is one key away. */
export function GoHomeLine({ tab, live, open }: GoHomeLineProps) {
  const now = useNow(tab)?.() ?? 0
  const slice = live.checklist.value
  if (slice?.epoch !== live.epoch.value || slice.items.length === 0) return null
  const today = live.meeting.value?.day ?? ''
  const items = slice.items
    .filter(({ need }) => need !== 'notNeeded')
    .map((item) => ({ item, look: itemLook({ ...item, isLate: isLate(item, now) }, today) }))
  const left = items.filter(({ look }) => look.tone !== 'ok')
  const worst = [...left].sort((a, b) => weight(a) - weight(b)).slice(0, named)
  return (
    <section class="sheet padded wrap" aria-label={said.left}>
      <h3>{said.left}</h3>
      <Mark tone={left.length === 0 ? 'ok' : 'none'}>
        {said.done(items.length - left.length, items.length)}
      </Mark>
      {worst.map(({ item, look }) => (
        <Mark key={item.code} tone={look.tone} sign={look.sign}>
          {said.row(item.label.sv, ownerWords(item))}
          <span class="unseen"> {look.word}</span>
        </Mark>
      ))}
      {left.length > named && <span class="soft">{said.more(left.length - named)}</span>}
      <Button variant="link" keyHint="/l" popup="dialog" onClick={() => open.show('checklist')}>
        {said.list}
      </Button>
    </section>
  )
}

/** What hinders, then what must be done before she goes, then what nobody knows of yet. */
const weight = ({ item, look }: { item: ItemView; look: ReturnType<typeof itemLook> }): number =>
  (look.tone === 'bad' ? 0 : 4) + (item.isBlocking ? 0 : 2) + (item.need === 'unknown' ? 1 : 0)
