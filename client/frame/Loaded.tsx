import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Answer } from '../../shared/api.ts'
import { refused } from '../messages/refused.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Progress } from '../ui/Progress.tsx'

interface LoadedProps<Value> {
  /** The same function as long as it asks the same question. */
  load: () => Promise<Answer<Value>>
  /** Says why in the screen's own way where it has one. */
  titleOf?: (answer: Answer<Value>) => string | undefined
  children: (value: Value, reload: () => Promise<void>) => ComponentChildren
}

/** Something that is asked for once and shown when it is there; when it cannot be had, why, and how to try again. */
export function Loaded<Value>({ load, titleOf, children }: LoadedProps<Value>) {
  const [answer, setAnswer] = useState<Answer<Value> | null>(null)
  const reload = async () => setAnswer(await load())
  useEffect(() => {
    let isOver = false
    setAnswer(null)
    load().then((fresh) => {
      if (!isOver) setAnswer(fresh)
    })
    return () => {
      isOver = true
    }
  }, [load])

  if (answer?.ok) return <>{children(answer.answer, reload)}</>
  if (answer === null) return <Progress doing={words.frame.fetching} />
  return (
    <EmptyState
      title={titleOf?.(answer) ?? words.frame.notFetched}
      action={<Button onClick={reload}>{words.frame.again}</Button>}
    >
      {refused(answer.refusal)}
    </EmptyState>
  )
}
