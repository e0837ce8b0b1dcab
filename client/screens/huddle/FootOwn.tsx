import type { HuddleCall } from '../../live/callOf.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { Button } from '../../ui/Button.tsx'
import { MediaBar } from './MediaBar.tsx'
import type { Open } from './open.ts'

interface FootOwnProps {
  live: LiveHuddle
  call: HuddleCall
  open: Open
}

/** What a party does in the meeting: sound, picture, and writing a line of one's own. */
export function FootOwn({ live, call, open }: FootOwnProps) {
  const { line } = huddleWords
  const isWriting = open.isWriting.value
  function toggle() {
    open.isWriting.value = !isWriting
  }
  return (
    <footer class="huddle-foot">
      <MediaBar call={call} up />
      {live.patient.value && (
        <Button expanded={isWriting} onClick={toggle}>
          {isWriting ? line.close : line.write}
        </Button>
      )}
    </footer>
  )
}
