import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Progress } from '../ui/Progress.tsx'

type State<Props> = { is: 'loading' } | { is: 'failed' } | { is: 'here'; Screen: ComponentType<Props> }

/** A screen that is fetched when it is first needed, so that the first page stays small. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let known: State<Props> = { is: 'loading' }

  return function Later(props: Props) {
    const [state, setState] = useState(known)
    useEffect(() => {
      if (state.is === 'here') return
      load().then(
        (Screen) => {
          known = { is: 'here', Screen }
          setState(known)
        },
        // A new version has taken the old one's files away, or the net is down.
        () => setState({ is: 'failed' }),
      )
    }, [state.is])
    if (state.is === 'here') return <state.Screen {...props} />
    return (
      <main class="page reading" id="main" tabIndex={-1}>
        {state.is === 'loading' ? <Progress doing={words.frame.fetching} /> : <Failed />}
      </main>
    )
  }
}

function Failed() {
  return (
    <EmptyState
      title={words.frame.notFetched}
      action={<Button onClick={() => location.reload()}>{words.frame.again}</Button>}
    >
      {words.frame.notFetchedText}
    </EmptyState>
  )
}
