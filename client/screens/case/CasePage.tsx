import { useEffect, useMemo } from 'preact/hooks'
import { Frame } from '../../frame/Frame.tsx'
import { words } from '../../messages/words.ts'
import type { Tab } from '../../tab.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Case } from './Case.tsx'
import { createCase } from './case.ts'
import '../../look/case.css'

/** One patient, part by part, between the meetings. */
export function CasePage({ tab, id }: { tab: Tab; id: string }) {
  const model = useMemo(() => createCase(tab, id), [tab, id])
  const { page, problem } = model
  useEffect(() => {
    void model.load()
    // Others write meanwhile: whoever comes back to the page sees what they have done.
    const again = () => document.visibilityState === 'visible' && void model.load()
    document.addEventListener('visibilitychange', again)
    return () => document.removeEventListener('visibilitychange', again)
  }, [model])
  return (
    <Frame tab={tab} here="case">
      {page.value ? (
        <Case model={model} page={page.value} />
      ) : problem.value === null ? (
        <Progress doing={words.frame.fetching} />
      ) : (
        <EmptyState
          title={words.frame.notFetched}
          action={<Button onClick={() => void model.load()}>{words.frame.again}</Button>}
        >
          {problem.value}
        </EmptyState>
      )}
    </Frame>
  )
}
