import { useEffect, useMemo } from 'preact/hooks'
import { useSingleKey } from '../../frame/singleKeys.ts'
import { giveOrSay } from '../../live/giveOrSay.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { confirmWords as said } from '../../messages/confirm.ts'
import { words } from '../../messages/words.ts'
import { Button } from '../../ui/Button.tsx'
import { tell } from '../../ui/News.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Open } from './open.ts'

interface ConfirmNoteProps {
  live: LiveHuddle
  open: Open
  /** Her case, and her name as it is shown here. */
  of: string
  name: string
}

/** All are ready: a yes from everybody is enough, and anyone may say with one key that it is not. */
export function ConfirmNote({ live, open, of, name }: ConfirmNoteProps) {
  const talk = useMemo(() => {
    const huddle = live.meeting.peek()?.huddle ?? ''
    const ask = (wanted: boolean) => giveOrSay(live, 'askFullTurn', { case: of, huddle, wanted })
    const takeBack = { label: words.ui.undo, onClick: () => void ask(false) }
    return () => void ask(true).then((isDone) => isDone && tell(said.asked(name), 'ok', takeBack))
  }, [live, of, name])
  useSingleKey('!', talk)
  useEffect(() => {
    open.talk.value = talk
    return () => {
      open.talk.value = null
    }
  }, [open, talk])
  return (
    <Notice
      tone="ok"
      role="status"
      action={
        <Button keyHint="!" shortcut="!" onClick={talk}>
          {said.talk}
        </Button>
      }
    >
      {said.note}
    </Notice>
  )
}
