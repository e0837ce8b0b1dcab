import type { LiveHuddle } from '../../live/huddle.ts'
import { doorWords } from '../../messages/door.ts'

/** The short while between two patients. Where the same people stay there is nothing to say: it has passed before it is read. */
export function Curtain({ live }: { live: LiveHuddle }) {
  const stays = live.call.value?.room != null
  return (
    <main class="curtain" id="main" tabIndex={-1}>
      {!stays && (
        <>
          <p>{doorWords.curtain}</p>
          <p class="soft">{doorWords.curtainText}</p>
        </>
      )}
    </main>
  )
}
