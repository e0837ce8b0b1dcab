import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { LivePage } from '../live/page.ts'
import { refused } from '../messages/refused.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Progress } from '../ui/Progress.tsx'

interface FollowedProps<Value> {
  page: LivePage<Value>
  children: (value: Value) => ComponentChildren
}

/** A page that follows along as long as it stands here; when it cannot be had, why, and how to try again. */
export function Followed<Value>({ page, children }: FollowedProps<Value>) {
  useEffect(() => page.follow(), [page])
  const { value, refusal, load } = page
  if (value.value !== null) return <>{children(value.value)}</>
  if (refusal.value === null) return <Progress doing={words.frame.fetching} />
  return (
    <EmptyState
      title={words.frame.notFetched}
      action={<Button onClick={() => void load()}>{words.frame.again}</Button>}
    >
      {refused(refusal.value)}
    </EmptyState>
  )
}
