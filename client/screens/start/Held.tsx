import { useEffect, useState } from 'preact/hooks'
import type { Answer, Morning } from '../../../shared/api.ts'
import { Frame } from '../../frame/Frame.tsx'
import { refused } from '../../messages/refused.ts'
import { startWords } from '../../messages/start.ts'
import { longDay } from '../../messages/when.ts'
import { words } from '../../messages/words.ts'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import type { Tab } from '../../tab.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Asked } from './Asked.tsx'

/** The first screen of one who manages a unit and has no part in the care: the notes of its meetings. */
export function Held({ tab }: { tab: Tab }) {
  const [morning, setMorning] = useState<Answer<Morning> | null>(null)
  useEffect(() => {
    tab.api.get<Morning>('/api/morning').then(setMorning)
  }, [tab])
  const said = startWords.held
  return (
    <Frame tab={tab} here="start">
      <h1 class="screen-title">{said.title(tab.me.unitName)}</h1>
      <Asked tab={tab} since={null} />
      {morning === null && <Progress doing={words.frame.opening} />}
      {morning?.ok === false && (
        <EmptyState title={words.frame.notOpened}>{refused(morning.refusal)}</EmptyState>
      )}
      {morning?.ok && morning.answer.held.length === 0 && (
        <EmptyState title={said.none}>{said.noneText}</EmptyState>
      )}
      {morning?.ok && morning.answer.held.length > 0 && (
        <Sheet title={said.meetings}>
          <ul class="people">
            {morning.answer.held.map(({ huddle, day }) => (
              <li key={huddle}>
                <a href={href(to.notes(huddle))}>{longDay(day)}</a>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </Frame>
  )
}
