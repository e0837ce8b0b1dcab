import { useCallback, useEffect } from 'preact/hooks'
import type { OwnList } from '../../../shared/own/list.ts'
import { Frame } from '../../frame/Frame.tsx'
import { Loaded } from '../../frame/Loaded.tsx'
import { ownWords } from '../../messages/own.ts'
import type { Tab } from '../../tab.ts'
import { List } from './List.tsx'
import '../../look/own.css'

/** Which of ours are in hospital, in any arena, and what is asked of us first. */
export function OwnPage({ tab }: { tab: Tab }) {
  const load = useCallback(() => tab.api.get<OwnList>('/api/own'), [tab])
  return (
    <Frame tab={tab} here="own">
      <h1 class="screen-title">{ownWords.title}</h1>
      <Loaded load={load}>
        {(list, reload) => (
          <>
            <WhenSeenAgain then={reload} />
            <List tab={tab} list={list} reload={reload} />
          </>
        )}
      </Loaded>
    </Frame>
  )
}

/** A telephone that was put away for a while shows how things are when it is taken up again. */
function WhenSeenAgain({ then }: { then: () => Promise<void> }) {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void then()
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return null
}
