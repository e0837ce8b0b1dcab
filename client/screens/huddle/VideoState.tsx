import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { LiveHuddle } from '../../live/huddle.ts'
import { doorWords } from '../../messages/door.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Says when there is no video, and that the huddle goes on. What the call itself says of its connection is in `Faces`. */
export function VideoState({ live }: { live: LiveHuddle }) {
  const isUnderstood = useSignal(false)
  const video = live.call.value?.video ?? 'on'
  const text = video === 'on' ? null : doorWords.video[video]
  useEffect(() => {
    if (text) announce(text)
  }, [text])
  // Where there is none at all, once is enough.
  if (!text || (video === 'none' && isUnderstood.value)) return null
  const understood = () => {
    isUnderstood.value = true
  }
  return (
    <Notice
      tone={video === 'leftOut' ? 'part' : 'info'}
      action={video === 'none' && <Button onClick={understood}>{doorWords.video.understood}</Button>}
    >
      {text}
    </Notice>
  )
}
