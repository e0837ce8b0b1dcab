import type { Connection } from '../connection.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

/** Says so when what stands on the screen may no longer be how things are. */
export function LinkNotice({ connection }: { connection: Connection }) {
  const link = connection.link.value
  if (link.is === 'on' || link.is === 'connecting') return null
  if (link.is === 'lost')
    return (
      <div role="status">
        <Notice tone="part">{words.frame.lost}</Notice>
      </div>
    )
  return (
    <div role="alert">
      <Notice tone="bad" action={<Button onClick={() => location.reload()}>{words.frame.again}</Button>}>
        {words.frame.farewell[link.why]}
      </Notice>
    </div>
  )
}
