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
      <Notice tone="part" role="status">
        {words.frame.lost}
      </Notice>
    )
  return (
    <Notice
      tone="bad"
      role="alert"
      action={<Button onClick={() => location.reload()}>{words.frame.again}</Button>}
    >
      {words.frame.newVersion}
    </Notice>
  )
}
