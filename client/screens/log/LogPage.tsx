import { useEffect, useMemo } from 'preact/hooks'
import { Frame } from '../../frame/Frame.tsx'
import { useNow } from '../../live/useNow.ts'
import { logWords } from '../../messages/log.ts'
import type { Tab } from '../../tab.ts'
import { createLog } from './log.ts'
import { Reading } from './Reading.tsx'
import { Search } from './Search.tsx'
import '../../look/day.css'
import '../../look/notes.css'

/** The only screen of one who reviews the log: whom to look for, and then who saw and heard. */
export function LogPage({ tab }: { tab: Tab }) {
  const model = useMemo(() => createLog(tab), [tab])
  const now = useNow(tab)
  const subject = model.subject.value
  // What had the focus is gone with the screen before.
  useEffect(() => document.getElementById('main')?.focus(), [subject])
  return (
    <Frame tab={tab} here="start" only={logWords.title}>
      {subject === null ? (
        <Search model={model} organisation={tab.me.unitName} />
      ) : (
        <Reading model={model} subject={subject} reviewer={tab.me.name} now={now} />
      )}
    </Frame>
  )
}
