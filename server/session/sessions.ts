import { createHash, randomBytes } from 'node:crypto'
import type { House, Persona } from '../store/house.ts'

/** `__Host-` binds the cookie to this host, to https (or loopback) and to the whole site. */
export const cookieName = '__Host-hemklar'
export const cookieRules = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const

const idleMs = 60 * 60_000
const absoluteMs = 10 * 60 * 60_000
const seenEveryMs = 60_000

export type Sessions = ReturnType<typeof createSessions>

/** Sessions live on the server: the cookie is a random value, kept only as its hash, ended at will. */
export function createSessions(house: House, now: () => number) {
  const seen = new Map<string, number>()
  const listeners = new Set<() => void>()

  function liveHash(cookie: string | undefined): string | null {
    if (!cookie) return null
    const hash = createHash('sha256').update(cookie).digest('hex')
    const at = now()
    return house.isLive(hash, at - absoluteMs, at - idleMs) ? hash : null
  }

  function hashOf(cookie: string | undefined): string | null {
    const hash = liveHash(cookie)
    if (hash === null) return null
    const at = now()
    if (at - (seen.get(hash) ?? 0) > seenEveryMs) {
      seen.set(hash, at)
      house.seen(hash, at)
    }
    return hash
  }

  return {
    /** Begins a session and returns the cookie's value; the only time it is known. */
    begin(): string {
      const cookie = randomBytes(32).toString('base64url')
      house.begin(createHash('sha256').update(cookie).digest('hex'), now())
      return cookie
    },
    isLive: (cookie: string | undefined): boolean => hashOf(cookie) !== null,
    /** Who this tab is: a persona that the session holds, or null. Asked anew at every request and every socket event. */
    persona(cookie: string | undefined, id: string | undefined): Persona | null {
      const hash = hashOf(cookie)
      return hash !== null && id ? (house.persona(hash, id) ?? null) : null
    },
    /** The same without an act of the person behind it: asked for a connection that only listens, it keeps no session alive. */
    stillHolds(cookie: string | undefined, id: string): boolean {
      const hash = liveHash(cookie)
      return hash !== null && house.persona(hash, id) !== undefined
    },
    personas(cookie: string | undefined): Persona[] {
      const hash = hashOf(cookie)
      return hash === null ? [] : house.personas(hash)
    },
    add(cookie: string, persona: Persona): void {
      const hash = hashOf(cookie)
      if (hash !== null) house.addPersona(hash, persona)
    },
    end(cookie: string | undefined): void {
      const hash = hashOf(cookie)
      if (hash === null) return
      house.end(hash, now())
      seen.delete(hash)
      for (const listener of listeners) listener()
    },
    /** Told at once when a session is ended by hand. */
    onEnded(listener: () => void): void {
      listeners.add(listener)
    },
  }
}
