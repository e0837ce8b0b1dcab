import { backOff, pause } from '../backOff.ts'
import { type Joined, joinRoom } from './joinRoom.ts'
import type { Pass } from './types.ts'

interface Stay {
  readonly room: string
  pass(room: string): Promise<Pass | null>
  onJoined(joined: Joined): void
  onChange(): void
  /** Told once for each time the room, or the way to it, is lost. */
  onLost(): void
}

/**
 * Joins a room and stays in it until told to leave: livekit-client gives up after three quarters of a minute, this does
 * not. Returns the way out, which is taken at once; nothing is told any more after it.
 */
export function stayIn({ room, pass, onJoined, onChange, onLost }: Stay): () => Promise<void> {
  const leaving = new AbortController()
  const left = leaving.signal
  const over = keepIn()
  return () => {
    leaving.abort()
    return over
  }

  async function keepIn(): Promise<void> {
    for (let attempt = 1; !left.aborted; attempt += 1) {
      const stayed = await visit()
      if (left.aborted) return
      onLost()
      if (stayed > steadyMs) attempt = 1
      await pause(backOff(attempt), left)
    }
  }

  /** One attempt, with all that follows from it. Milliseconds that we were in. */
  async function visit(): Promise<number> {
    const given = await ask()
    if (given?.room !== room || left.aborted) return 0
    const joined = await joinRoom(given, left, () => !left.aborted && onChange())
    if (!joined) return 0
    const since = performance.now()
    onJoined(joined)
    await joined.ended
    return performance.now() - since
  }

  /** A server that never answers must not keep us from asking again. */
  function ask(): Promise<Pass | null> {
    const enough = AbortSignal.any([left, AbortSignal.timeout(answerWithinMs)])
    const late = new Promise<null>((resolve) => enough.addEventListener('abort', () => resolve(null)))
    return Promise.race([pass(room).catch(() => null), late])
  }
}

const answerWithinMs = 5_000
const steadyMs = 10_000
