import { hash as digest, randomBytes } from 'node:crypto'
import type { House, Persona } from '../store/house.ts'

/** `__Host-` binds the cookie to this host, to https (or loopback) and to the whole site. */
export const cookieName = '__Host-hemklar'
export const cookieRules = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const

const idleMs = 15 * 60_000
const absoluteMs = 8 * 60 * 60_000
const seenEveryMs = 60_000
/** How long a value that was replaced is still good: for what other tabs had already sent with it. */
const overlapMs = 30_000
/** More than anybody has open, and too few to fill the log with seats that come and go. */
const mostTabs = 20

export type Sessions = ReturnType<typeof createSessions>

type Known = {
  hash: string
  readonly startedAt: number
  lastSeenAt: number
  savedAt: number
  isEnded: boolean
  readonly personas: Map<string, Persona>
  /** How many tabs are connected, by persona. */
  readonly tabs: Map<string, number>
}

/** One persona of a session, for a connection: good until the session is over, also under a new cookie. */
export type Holding = {
  readonly persona: Persona
  /** Every one that the session holds. */
  personas(): readonly Persona[]
  stillHolds(): boolean
  act(): boolean
  /** As many tabs as may be are connected as this persona. */
  isFull(): boolean
  opened(): void
  closed(): void
}

/**
 * Sessions live on the server: the cookie is a random value, kept only as its hash, ended at will. They are asked for at every
 * packet, so those in use are kept in memory too; this process alone writes them, and an end binds every later turn.
 */
export function createSessions(house: House, now: () => number) {
  const known = new Map<string, Known>()
  /** Values just replaced, with the one in their place. */
  const replaced = new Map<string, { session: Known; cookie: string; until: number }>()
  const listeners = new Set<() => void>()

  const isOver = ({ startedAt, lastSeenAt, isEnded }: Known) =>
    isEnded || now() - startedAt >= absoluteMs || now() - lastSeenAt >= idleMs

  function find(cookie: string | undefined): Known | null {
    if (!cookie) return null
    const hash = hashOf(cookie)
    const session = known.get(hash) ?? replacement(hash)?.session ?? load(hash)
    return session && !isOver(session) ? session : null
  }

  function replacement(hash: string) {
    const found = replaced.get(hash)
    return found && found.until > now() ? found : null
  }

  /** Only what there is: made-up cookies must not fill the memory. */
  function load(hash: string): Known | null {
    const found = house.session(hash)
    if (!found) return null
    const personas = new Map(found.personas.map((persona) => [persona.id, persona]))
    const session = { ...found, hash, savedAt: found.lastSeenAt, isEnded: false, personas, tabs: new Map() }
    if (!isOver(session)) known.set(hash, session)
    return session
  }

  /** The person behind it did something: the session lives on. */
  function act(session: Known | null): Known | null {
    if (!session || isOver(session)) return null
    session.lastSeenAt = now()
    if (session.lastSeenAt - session.savedAt > seenEveryMs) {
      session.savedAt = session.lastSeenAt
      house.seen(session.hash, session.lastSeenAt)
    }
    return session
  }

  /** Another value for the same session. Two tabs that ask at once get the same one. */
  function renew(session: Known, cookie: string): string {
    const old = hashOf(cookie)
    const already = replacement(old)
    if (already) return already.cookie
    const value = randomBytes(32).toString('base64url')
    for (const [hash, { until }] of replaced) if (until <= now()) replaced.delete(hash)
    replaced.set(old, { session, cookie: value, until: now() + overlapMs })
    known.delete(old)
    session.hash = hashOf(value)
    known.set(session.hash, session)
    house.renew(old, session.hash)
    return value
  }

  return {
    /** Begins a session and returns the cookie's value; the only time it is known. */
    begin(): string {
      for (const [hash, session] of known) if (isOver(session)) known.delete(hash)
      const cookie = randomBytes(32).toString('base64url')
      house.begin(hashOf(cookie), now())
      return cookie
    },
    isLive: (cookie: string | undefined): boolean => act(find(cookie)) !== null,
    /** Who this tab is: a persona that the session holds, or null. Asked anew at every request. */
    persona: (cookie: string | undefined, id: string | undefined): Persona | null =>
      act(find(cookie))?.personas.get(id ?? '') ?? null,
    /** The same for a connection. Only what the person behind it does keeps the session alive (`act`), never that it listens. */
    hold(cookie: string | undefined, id: string): Holding | null {
      const session = find(cookie)
      const persona = session?.personas.get(id)
      if (!session || !persona) return null
      const { tabs } = session
      const open = () => tabs.get(id) ?? 0
      return {
        persona,
        personas: () => [...session.personas.values()],
        stillHolds: () => !isOver(session),
        act: () => act(session) !== null,
        isFull: () => open() >= mostTabs,
        opened: () => void tabs.set(id, open() + 1),
        closed: () => void tabs.set(id, open() - 1),
      }
    },
    personas: (cookie: string | undefined): Persona[] => [...(act(find(cookie))?.personas.values() ?? [])],
    /** Lets the session act as one more, under a new cookie value, which is returned: who knew the old one is not let in. */
    add(cookie: string, persona: Persona): string {
      const session = act(find(cookie))
      if (!session) return cookie
      const isNew = session.personas.size === 0
      house.addPersona(session.hash, persona)
      session.personas.set(persona.id, persona)
      return isNew ? cookie : renew(session, cookie)
    },
    end(cookie: string | undefined): void {
      const session = find(cookie)
      if (!session) return
      house.end(session.hash, now())
      session.isEnded = true
      known.delete(session.hash)
      for (const listener of listeners) listener()
    },
    /** Told at once when a session is ended by hand. */
    onEnded(listener: () => void): void {
      listeners.add(listener)
    },
  }
}

const hashOf = (cookie: string): string => digest('sha256', cookie)
