import { createHash, randomBytes } from 'node:crypto'
import type { House, Persona } from '../store/house.ts'

/** `__Host-` binds the cookie to this host, to https (or loopback) and to the whole site. */
export const cookieName = '__Host-hemklar'
export const cookieRules = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const

const idleMs = 60 * 60_000
const absoluteMs = 10 * 60 * 60_000
const seenEveryMs = 60_000

export type Sessions = ReturnType<typeof createSessions>

type Known = {
  readonly hash: string
  readonly startedAt: number
  lastSeenAt: number
  savedAt: number
  readonly personas: Map<string, Persona>
}

/**
 * Sessions live on the server: the cookie is a random value, kept only as its hash, ended at will. They are asked for at every
 * packet, so those in use are kept in memory too; this process alone writes them, and an end binds every later turn.
 */
export function createSessions(house: House, now: () => number) {
  const known = new Map<string, Known>()
  const listeners = new Set<() => void>()

  const isOver = ({ startedAt, lastSeenAt }: Known) =>
    now() - startedAt >= absoluteMs || now() - lastSeenAt >= idleMs

  function find(cookie: string | undefined): Known | null {
    if (!cookie) return null
    const hash = hashOf(cookie)
    const session = known.get(hash) ?? load(hash)
    return session && !isOver(session) ? session : null
  }

  /** Only what there is: made-up cookies must not fill the memory. */
  function load(hash: string): Known | null {
    const found = house.session(hash)
    if (!found) return null
    const personas = new Map(found.personas.map((persona) => [persona.id, persona]))
    const session = { ...found, hash, savedAt: found.lastSeenAt, personas }
    if (!isOver(session)) known.set(hash, session)
    return session
  }

  /** The person behind it did something: the session lives on. */
  function act(cookie: string | undefined): Known | null {
    const session = find(cookie)
    if (!session) return null
    session.lastSeenAt = now()
    if (session.lastSeenAt - session.savedAt > seenEveryMs) {
      session.savedAt = session.lastSeenAt
      house.seen(session.hash, session.lastSeenAt)
    }
    return session
  }

  return {
    /** Begins a session and returns the cookie's value; the only time it is known. */
    begin(): string {
      for (const [hash, session] of known) if (isOver(session)) known.delete(hash)
      const cookie = randomBytes(32).toString('base64url')
      house.begin(hashOf(cookie), now())
      return cookie
    },
    isLive: (cookie: string | undefined): boolean => act(cookie) !== null,
    /** Who this tab is: a persona that the session holds, or null. Asked anew at every request and every socket event. */
    persona: (cookie: string | undefined, id: string | undefined): Persona | null =>
      act(cookie)?.personas.get(id ?? '') ?? null,
    /** The same without an act of the person behind it: asked for a connection that only listens, it keeps no session alive. */
    stillHolds: (cookie: string | undefined, id: string): boolean => find(cookie)?.personas.has(id) ?? false,
    personas: (cookie: string | undefined): Persona[] => [...(act(cookie)?.personas.values() ?? [])],
    add(cookie: string, persona: Persona): void {
      const session = act(cookie)
      if (!session) return
      house.addPersona(session.hash, persona)
      session.personas.set(persona.id, persona)
    },
    end(cookie: string | undefined): void {
      const session = find(cookie)
      if (!session) return
      house.end(session.hash, now())
      known.delete(session.hash)
      for (const listener of listeners) listener()
    },
    /** Told at once when a session is ended by hand. */
    onEnded(listener: () => void): void {
      listeners.add(listener)
    },
  }
}

const hashOf = (cookie: string): string => createHash('sha256').update(cookie).digest('hex')
