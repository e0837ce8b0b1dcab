import type { LiveHuddle } from '../../live/huddle.ts'
import { words } from '../../messages/words.ts'

/** The short while between two patients. Where the same people stay there is nothing to say: it has passed before it is read. */
export function Curtain({ live }: { live: LiveHuddle }) {
  const stays = live.call.value?.room != null
  return (
    <main class="curtain" id="main" tabIndex={-1}>
      {!stays && (
        <>
          <p>{words.door.curtain}</p>
          <p class="soft">{words.door.curtainText}</p>
        </>
      )}
    </main>
  )
}
