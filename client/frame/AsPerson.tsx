import { effect } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Answer } from '../../shared/api.ts'
import { createApi } from '../api.ts'
import { refused } from '../messages/refused.ts'
import { words } from '../messages/words.ts'
import { href } from '../router.ts'
import { signedOutPath, to } from '../routes.ts'
import { openTab, type Tab } from '../tab.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Progress } from '../ui/Progress.tsx'

interface AsPersonProps {
  persona: string
  children: (tab: Tab) => ComponentChildren
}

/** Opens this tab as one person, once for all its screens, and closes it when the person changes. */
export function AsPerson({ persona, children }: AsPersonProps) {
  const [opened, setOpened] = useState<Answer<Tab> | null>(null)
  useEffect(() => {
    let isOver = false
    let tab: Tab | null = null
    setOpened(null)
    openAs(persona).then((answer) => {
      if (answer.ok) tab = answer.answer
      if (isOver) tab?.close()
      else setOpened(answer)
    })
    return () => {
      isOver = true
      tab?.close()
    }
  }, [persona])

  useEffect(() => (opened?.ok ? leaveWhenSignedOut(opened.answer) : undefined), [opened])

  if (opened?.ok) return <>{children(opened.answer)}</>
  return (
    <main class="page reading" id="main" tabIndex={-1}>
      {opened === null ? (
        <Progress doing={words.frame.opening} />
      ) : (
        <EmptyState
          title={words.frame.notOpened}
          action={<a href={href(to.start(), null)}>{words.frame.choosePerson}</a>}
        >
          {refused(opened.refusal)}
        </EmptyState>
      )}
    </main>
  )
}

/** Or when one works there no longer. The page begins anew, and nothing of what it held is left, on the screen or in its memory. */
const leaveWhenSignedOut = ({ connection: { link } }: Tab) =>
  effect(() => {
    if (link.value.is === 'farewell' && link.value.why === 'notSignedIn') location.replace(signedOutPath)
  })

/** In rehearsal a person's own address is enough, so that another tab can be opened as somebody else. */
async function openAs(persona: string): Promise<Answer<Tab>> {
  const tab = await openTab(persona)
  if (tab.ok || tab.refusal.code !== 'notSignedIn') return tab
  const entered = await createApi(null).post<unknown>('/api/practice/enter', { persona })
  return entered.ok ? openTab(persona) : tab
}
