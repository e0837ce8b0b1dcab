import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import { AsPerson } from './frame/AsPerson.tsx'
import { words } from './messages/words.ts'
import {
  Agenda,
  CasePage,
  ChecklistPage,
  HuddlePage,
  Import,
  Join,
  LogPage,
  Mornings,
  NotesPage,
  OwnPage,
  PhoneListPage,
  Practice,
  Preread,
  Start,
  TasksPage,
  Today,
} from './pages.tsx'
import { followLinks, href, navigate, persona, route } from './router.ts'
import { type Route, to } from './routes.ts'
import type { Tab } from './tab.ts'
import { Announcer } from './ui/Announcer.tsx'
import { applyAppearance } from './ui/appearance.ts'
import { EmptyState } from './ui/EmptyState.tsx'
import { clearNews, News } from './ui/News.tsx'
import { SkipLink } from './ui/SkipLink.tsx'

/** The page: one screen for each route. Its title names the screen and never a person. */
function App() {
  const here = route.value
  const som = persona.value
  useEffect(() => {
    clearNews()
    document.title = `${words.ui.screens[here.screen]} · ${words.ui.product}`
    document.getElementById('main')?.focus()
  }, [here])
  return (
    <>
      <SkipLink />
      <Place here={here} som={som} />
      <News />
      <Announcer />
    </>
  )
}

function Place({ here, som }: { here: Route; som: string | null }) {
  if (here.screen === 'practice') return <Practice />
  if (som === null) return <Start />
  return <AsPerson persona={som}>{(tab) => <Screen here={here} tab={tab} />}</AsPerson>
}

function Screen({ here, tab }: { here: Route; tab: Tab }) {
  switch (here.screen) {
    case 'start':
      if (tab.me.function === 'logReviewer') return <LogPage tab={tab} />
      return tab.me.function === 'ward' ? <Forward path={to.today(tab.me.unit)} /> : <Mornings tab={tab} />
    case 'preread':
      return <Preread tab={tab} />
    case 'own':
      return <OwnPage tab={tab} />
    case 'today':
      return <Today key={here.ward} tab={tab} ward={here.ward} />
    case 'import':
      return <Import key={here.ward} tab={tab} ward={here.ward} />
    case 'checklist':
      return <ChecklistPage tab={tab} />
    case 'join':
      return <Join key={`${here.arena} ${here.ward} ${here.day}`} tab={tab} link={here} />
    case 'case':
      return <CasePage key={here.case} tab={tab} id={here.case} />
    case 'agenda':
      return <Agenda key={here.huddle} tab={tab} huddle={here.huddle} />
    case 'huddle':
      return <HuddlePage key={here.huddle} tab={tab} huddle={here.huddle} />
    case 'notes':
      return <NotesPage key={here.huddle} tab={tab} huddle={here.huddle} />
    case 'tasks':
      return <TasksPage key={here.huddle} tab={tab} huddle={here.huddle} />
    case 'phoneList':
      return <PhoneListPage key={here.huddle} tab={tab} huddle={here.huddle} />
    default:
      return <Unknown />
  }
}

/** Who works on a ward begins with its day. */
function Forward({ path }: { path: string }) {
  useEffect(() => navigate(path, { replace: true }), [path])
  return null
}

function Unknown() {
  return (
    <main class="page reading" id="main" tabIndex={-1}>
      <EmptyState
        title={words.ui.screens.unknown}
        action={<a href={href(to.start())}>{words.ui.unknown.home}</a>}
      >
        {words.ui.unknown.text}
      </EmptyState>
    </main>
  )
}

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')
applyAppearance()
followLinks()
render(<App />, root)
