import { randomBytes } from 'node:crypto'

/**
 * What each room's sound and picture are encrypted with: 32 random bytes, made when the first pass of the room is given. In memory
 * only, in no log, no state and no trace; gone with the room or the process (decision 013).
 */
export function createKeys() {
  const keys = new Map<string, string>()
  return {
    /** Base64. */
    of(room: string): string {
      const key = keys.get(room) ?? randomBytes(32).toString('base64')
      keys.set(room, key)
      return key
    },
    forget: (room: string): void => void keys.delete(room),
  }
}
