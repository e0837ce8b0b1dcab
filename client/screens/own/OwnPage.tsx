import { useMemo } from 'preact/hooks'
import type { OwnList } from '../../../shared/own/list.ts'
import { Followed } from '../../frame/Followed.tsx'
import { Frame } from '../../frame/Frame.tsx'
import { createLivePage } from '../../live/page.ts'
import { ownWords } from '../../messages/own.ts'
import type { Tab } from '../../tab.ts'
import { List } from './List.tsx'
import '../../look/own.css'

/** Which of ours are in hospital, in any arena, and what is asked of us first. */
export function OwnPage({ tab }: { tab: Tab }) {
  const page = useMemo(() => createLivePage<OwnList>(tab, { is: 'own' }, '/api/own'), [tab])
  return (
    <Frame tab={tab} here="own">
      <h1 class="screen-title">{ownWords.title}</h1>
      <Followed page={page}>{(list) => <List tab={tab} list={list} reload={page.load} />}</Followed>
    </Frame>
  )
}
