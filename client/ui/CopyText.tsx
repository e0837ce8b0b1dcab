import { useEffect, useState } from 'preact/hooks'
import { words } from '../messages/words.ts'
import { announce } from './Announcer.tsx'
import { toClipboard } from './clipboard.ts'
import { Icon } from './Icon.tsx'

interface CopyTextProps {
  text: string
  /** What it is ("personnummer"): said when copied, instead of the text itself. */
  what: string
}

const shownFor = 4000

/** One tap copies, to find the person in the own system; and it says so. */
export function CopyText({ text, what }: CopyTextProps) {
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null)
  useEffect(() => {
    if (outcome !== 'done') return
    const timer = setTimeout(() => setOutcome(null), shownFor)
    return () => clearTimeout(timer)
  }, [outcome])
  async function copy() {
    const copied = await toClipboard(text)
    setOutcome(copied ? 'done' : 'failed')
    announce(copied ? words.ui.copy.said(what) : words.ui.copy.failed)
  }
  return (
    <>
      <button type="button" class="copy" onClick={copy} title={words.ui.copy.label(what)}>
        <span>{text}</span>
        <Icon name="copy" />
        <span class={outcome === 'done' ? '' : 'unseen'}>
          {outcome === 'done' ? words.ui.copy.done : words.ui.copy.word}
        </span>
      </button>
      {outcome === 'failed' && <span class="reason">{words.ui.copy.failed}</span>}
    </>
  )
}
