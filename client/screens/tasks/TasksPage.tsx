import { useCallback } from 'preact/hooks'
import type { Tasks as TasksOfWard } from '../../../shared/notes/tasks.ts'
import { Frame } from '../../frame/Frame.tsx'
import { useGive } from '../../frame/useGive.ts'
import { useNow } from '../../live/useNow.ts'
import { words } from '../../messages/words.ts'
import { Records } from '../../records/Records.tsx'
import type { Tab } from '../../tab.ts'
import { Progress } from '../../ui/Progress.tsx'
import { Tasks } from './Tasks.tsx'

/** What a meeting left the ward to do. */
export function TasksPage({ tab, huddle }: { tab: Tab; huddle: string }) {
  const load = useCallback(() => tab.api.get<TasksOfWard>(`/api/huddles/${huddle}/tasks`), [tab, huddle])
  const now = useNow(tab)
  const give = useGive(tab)
  return (
    <Frame tab={tab} here="tasks" huddle={huddle} ended>
      {now ? (
        <div class="stack">
          <Tasks load={load} give={give} now={now} />
          <Records tab={tab} huddle={huddle} />
        </div>
      ) : (
        <Progress doing={words.frame.opening} />
      )}
    </Frame>
  )
}
