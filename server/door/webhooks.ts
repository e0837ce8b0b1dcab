import type { Media } from './media.ts'

/** `ok`: taken. Otherwise why not: not signed by LiveKit, older than five minutes, or told before. */
export type Heard = 'ok' | 'unsigned' | 'stale' | 'repeated'

const oldestMs = 5 * 60_000
const mostKept = 10_000

export type Webhooks = ReturnType<typeof createWebhooks>

/** LiveKit's own word that something happened in a room. A request that was seen on its way can be sent again, so each is taken once. */
export function createWebhooks(media: () => Media | null, now: () => number) {
  /** By id, oldest first. */
  const taken = new Set<string>()
  const listeners = new Set<(room: string) => void>()

  return {
    async hear(body: string, authorization: string | undefined): Promise<Heard> {
      const told = await media()?.told(body, authorization ?? '')
      if (!told) return 'unsigned'
      if (Math.abs(now() - told.at) > oldestMs) return 'stale'
      if (taken.has(told.id)) return 'repeated'
      taken.add(told.id)
      for (const id of taken) {
        if (taken.size <= mostKept) break
        taken.delete(id)
      }
      for (const listener of listeners) listener(told.room)
      return 'ok'
    },
    /** Something happened in this room. Returns the end of listening. */
    onRoom(listener: (room: string) => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
