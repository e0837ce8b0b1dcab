import type { ComponentType, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Progress } from '../ui/Progress.tsx'

type State<Props> = { is: 'loading' } | { is: 'failed' } | { is: 'here'; Screen: ComponentType<Props> }
type Load<Props> = () => Promise<ComponentType<Props>>

/** A screen that is fetched when it is first needed, so that the first page stays small; `ahead` fetches it before it is needed. */
export function later<Props extends object>(load: Load<Props>) {
  return fetched(load, (state) => (
    <main class="page reading" id="main" tabIndex={-1}>
      {state === 'loading' ? <Progress doing={words.frame.fetching} /> : <Failed />}
    </main>
  ))
}

/** A part of a screen that is fetched when it is first needed. Nothing stands in its place meanwhile. */
export function laterPart<Props extends object>(load: Load<Props>) {
  return fetched(load, (state) => (state === 'loading' ? null : <Failed />))
}

function fetched<Props extends object>(
  load: Load<Props>,
  instead: (state: 'loading' | 'failed') => VNode | null,
) {
  let known: State<Props> = { is: 'loading' }

  async function fetch(): Promise<State<Props>> {
    try {
      known = { is: 'here', Screen: await load() }
      return known
    } catch {
      // A new version has taken the old one's files away, or the net is down.
      return { is: 'failed' }
    }
  }

  function Later(props: Props) {
    const [state, setState] = useState(known)
    useEffect(() => {
      if (state.is !== 'here') void fetch().then(setState)
    }, [state.is])
    return state.is === 'here' ? <state.Screen {...props} /> : instead(state.is)
  }
  return Object.assign(Later, { ahead: () => void fetch() })
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
