import { useCallback } from 'preact/hooks'
import type { Own } from '../../../shared/notes/own.ts'
import { useGive } from '../../frame/useGive.ts'
import { useNow } from '../../live/useNow.ts'
import { words } from '../../messages/words.ts'
import { Records } from '../../records/Records.tsx'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import type { Tab } from '../../tab.ts'
import { Progress } from '../../ui/Progress.tsx'
import { After } from './After.tsx'

/** What a meeting left a participant with. */
export function AfterPage({ tab, huddle }: { tab: Tab; huddle: string }) {
  const load = useCallback(() => tab.api.get<Own>(`/api/huddles/${huddle}/own`), [tab, huddle])
  const now = useNow(tab)
  const give = useGive(tab)
  if (!now) return <Progress doing={words.frame.opening} />
  return (
    <After
      load={load}
      give={give}
      notes={href(to.notes(huddle))}
      practice={tab.me.practice}
      home={href(to.start())}
      now={now}
      records={<Records tab={tab} huddle={huddle} />}
    />
  )
}
