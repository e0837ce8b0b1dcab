import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import { words } from './messages/words.ts'
import { followLinks, href, route } from './router.ts'
import { type Route, to } from './routes.ts'
import { Announcer } from './ui/Announcer.tsx'
import { applyAppearance } from './ui/appearance.ts'
import { EmptyState } from './ui/EmptyState.tsx'
import { News } from './ui/News.tsx'
import { SkipLink } from './ui/SkipLink.tsx'

/** The page: one screen for each route. Its title names the screen and never a person. */
function App() {
  const here = route.value
  useEffect(() => {
    document.title = `${words.ui.screens[here.screen]} · ${words.ui.product}`
    document.getElementById('main')?.focus()
  }, [here])
  return (
    <>
      <SkipLink />
      <Screen here={here} />
      <News />
      <Announcer />
    </>
  )
}

function Screen({ here }: { here: Route }) {
  switch (here.screen) {
    default:
      return <Unknown />
  }
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
