import { useCallback } from 'preact/hooks'
import type { Notes as NotesOfHuddle } from '../../../shared/notes/shape.ts'
import { Frame } from '../../frame/Frame.tsx'
import { useGive } from '../../frame/useGive.ts'
import { useNow } from '../../live/useNow.ts'
import { words } from '../../messages/words.ts'
import type { Tab } from '../../tab.ts'
import { Progress } from '../../ui/Progress.tsx'
import { Notes } from './Notes.tsx'

/** The notes of a meeting that is over. */
export function NotesPage({ tab, huddle }: { tab: Tab; huddle: string }) {
  const load = useCallback(() => tab.api.get<NotesOfHuddle>(`/api/huddles/${huddle}/notes`), [tab, huddle])
  const now = useNow(tab)
  const give = useGive(tab)
  // Whoever manages the unit has only the notes, and writes nothing in them.
  const manages = tab.me.function === 'manager'
  return (
    <Frame tab={tab} here="notes" huddle={manages ? null : huddle} ended>
      {now ? (
        <Notes load={load} give={manages ? null : give} now={now} />
      ) : (
        <Progress doing={words.frame.opening} />
      )}
    </Frame>
  )
}
