import { useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Connection } from '../../connection.ts'
import type { HuddleCall } from '../../live/callOf.ts'
import { doorWords } from '../../messages/door.ts'
import { words } from '../../messages/words.ts'
import { announce, announceNow } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

interface LinkProps {
  call: HuddleCall
  connection: Connection
}

/** How far the screen can be trusted just now. Nothing while all is well. */
export function Link({ call, connection }: LinkProps) {
  useSpoken(call)
  const trust = call.trust.value
  const link = connection.link.value
  if (link.is === 'farewell')
    return (
      <Notice tone="bad" action={<Button onClick={() => location.reload()}>{doorWords.link.reload}</Button>}>
        {words.frame.newVersion}
      </Notice>
    )
  if (trust === 'on' || trust === 'over') return null
  return <Notice tone={trust === 'lost' ? 'part' : 'bad'}>{doorWords.link[trust]}</Notice>
}

/** For ears: the warning interrupts, the return does not. */
function useSpoken({ trust }: HuddleCall): void {
  const before = useRef(trust.peek())
  useSignalEffect(() => {
    const now = trust.value
    if (now === 'stale' || now === 'silent') announceNow(doorWords.link[now])
    else if (now === 'lost') announce(doorWords.link.lost)
    else if (now === 'on' && before.current !== 'on') announce(doorWords.link.isBack)
    before.current = now
  })
}
