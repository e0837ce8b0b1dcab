import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { words } from '../messages/words.ts'
import { announce } from './Announcer.tsx'
import { Button } from './Button.tsx'
import type { Tone } from './Mark.tsx'
import { Notice } from './Notice.tsx'

interface NewsItem {
  readonly text: string
  readonly tone: Tone
  /** One thing to do about it, usually "Ångra". */
  readonly action: { readonly label: string; readonly onClick: () => void } | undefined
}

const readFor = 8000
const latest = signal<NewsItem | null>(null)

/** Tells what just happened, in one line that lies above everything. With an action it stays until it is answered. */
export function tell(text: string, tone: Tone = 'ok', action?: NewsItem['action']): void {
  latest.value = { text, tone, action }
  announce(text)
}

/** What was said on one screen is not shown on the next: in a meeting others may see the screen. */
export function clearNews(): void {
  latest.value = null
}

export function News() {
  const line = useRef<HTMLDivElement>(null)
  const item = latest.value
  useEffect(() => {
    if (!item) return
    // Shown anew each time, so that it lies above a dialog that was opened since.
    line.current?.hidePopover()
    line.current?.showPopover()
    if (item.action) return
    const timer = setTimeout(clearNews, readFor)
    return () => clearTimeout(timer)
  }, [item])
  if (!item) return null
  return (
    <div class="news" popover="manual" ref={line}>
      <Notice tone={item.tone} action={<Answer item={item} />}>
        {item.text}
      </Notice>
    </div>
  )
}

function Answer({ item }: { item: NewsItem }) {
  const { action } = item
  function act() {
    clearNews()
    action?.onClick()
  }
  return (
    <span class="row">
      {action && <Button onClick={act}>{action.label}</Button>}
      <Button variant="quiet" icon="close" label={words.ui.close} onClick={clearNews} />
    </span>
  )
}
