import { useEffect } from 'preact/hooks'
import type { HuddleCall } from '../live/callOf.ts'
import { listenWords } from '../messages/listen.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

/** Let in unseen: sound comes with one press. The tab says that it is our turn, and of whom nothing. */
export function ListenNotice({ call }: { call: HuddleCall }) {
  useEffect(() => {
    const before = document.title
    document.title = `${listenWords.yourTurn} · ${words.ui.product}`
    return () => {
      document.title = before
    }
  }, [])
  const hear = () => {
    call.unheard.value = false
  }
  return (
    <Notice
      tone="part"
      role="alert"
      action={
        <Button variant="go" tall note={listenWords.hearNote} onClick={hear}>
          {listenWords.hear}
        </Button>
      }
    >
      {listenWords.listen}
    </Notice>
  )
}
