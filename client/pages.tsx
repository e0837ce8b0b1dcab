import { useCallback } from 'preact/hooks'
import type { CommandBody, CommandType } from '../shared/commands.ts'
import type { Own } from '../shared/notes/own.ts'
import type { Notes as NotesOfHuddle } from '../shared/notes/shape.ts'
import type { Tasks as TasksOfWard } from '../shared/notes/tasks.ts'
import { give } from './command.ts'
import { Frame } from './frame/Frame.tsx'
import { later } from './frame/later.tsx'
import { words } from './messages/words.ts'
import { href } from './router.ts'
import { to } from './routes.ts'
import type { Tab } from './tab.ts'
import { Progress } from './ui/Progress.tsx'

export const Practice = later(async () => (await import('./screens/practice/Practice.tsx')).Practice)
export const Start = later(async () => (await import('./screens/start/Start.tsx')).Start)
export const Mornings = later(async () => (await import('./screens/start/Mornings.tsx')).Mornings)
export const Today = later(async () => (await import('./screens/today/Today.tsx')).Today)
export const Import = later(async () => (await import('./screens/import/Import.tsx')).Import)
export const Agenda = later(async () => (await import('./screens/agenda/Agenda.tsx')).Agenda)

const Huddle = later(async () => (await import('./screens/huddle/Huddle.tsx')).Huddle)
const Notes = later(async () => (await import('./screens/notes/Notes.tsx')).Notes)
const Tasks = later(async () => (await import('./screens/tasks/Tasks.tsx')).Tasks)
const After = later(async () => (await import('./screens/after/After.tsx')).After)

type OfHuddle = { tab: Tab; huddle: string }

/** A meeting, and what one meets when it is over: the ward its own tasks, the others what they took on. */
export function HuddlePage({ tab, huddle }: OfHuddle) {
  const isWard = tab.me.function === 'ward'
  const after = isWard ? <TasksPage tab={tab} huddle={huddle} /> : <AfterPage tab={tab} huddle={huddle} />
  return <Huddle tab={tab} huddle={huddle} after={after} />
}

export function NotesPage({ tab, huddle }: OfHuddle) {
  const load = useCallback(() => tab.api.get<NotesOfHuddle>(of(huddle, 'notes')), [tab, huddle])
  const now = useNow(tab)
  return (
    <Frame tab={tab} here="notes" huddle={huddle} ended>
      {now ? <Notes load={load} now={now} /> : <Progress doing={words.frame.opening} />}
    </Frame>
  )
}

export function TasksPage({ tab, huddle }: OfHuddle) {
  const load = useCallback(() => tab.api.get<TasksOfWard>(of(huddle, 'tasks')), [tab, huddle])
  const now = useNow(tab)
  const act = useGive(tab)
  return (
    <Frame tab={tab} here="tasks" huddle={huddle} ended>
      {now ? <Tasks load={load} give={act} now={now} /> : <Progress doing={words.frame.opening} />}
    </Frame>
  )
}

function AfterPage({ tab, huddle }: OfHuddle) {
  const load = useCallback(() => tab.api.get<Own>(of(huddle, 'own')), [tab, huddle])
  const now = useNow(tab)
  const act = useGive(tab)
  if (!now) return <Progress doing={words.frame.opening} />
  return (
    <After
      load={load}
      give={act}
      notes={href(to.notes(huddle))}
      practice={tab.me.practice}
      home={href(to.start())}
      now={now}
    />
  )
}

const of = (huddle: string, what: 'notes' | 'tasks' | 'own') => `/api/huddles/${huddle}/${what}`

/** Server time, once it is known: never the page's own clock. */
function useNow({ clock }: Tab): (() => number) | null {
  const offset = clock.offset.value
  return offset === null ? null : () => performance.now() + offset
}

function useGive({ api }: Tab) {
  return useCallback(
    <Type extends CommandType>(type: Type, body: CommandBody<Type>) => give(api, type, body),
    [api],
  )
}
