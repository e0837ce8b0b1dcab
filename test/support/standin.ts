import type { Media, MediaAnswer } from '../../server/door/media.ts'

/** How the stand-in behaves from now on. */
export type Mode =
  | { is: 'well' }
  /** Does and answers after this long; past the caller's patience it still does it, and the caller has heard nothing. */
  | { is: 'slow'; ms: number }
  /** Answers no at once. */
  | { is: 'refusing' }
  /** Neither does nor answers. */
  | { is: 'dead' }
  /** Does it at once and never answers. */
  | { is: 'mute' }
  /** Nothing there to connect to. */
  | { is: 'gone' }
  /** Something else than LiveKit answers, such as a proxy's own page. */
  | { is: 'broken' }

export type Did = {
  readonly what: 'made' | 'deleted' | 'removed'
  readonly room: string
  readonly seat?: string
}
export type Standin = ReturnType<typeof createStandin>

const patienceMs = 1_000

/**
 * LiveKit's interface without LiveKit: rooms, who is in them, and everything it really did, in order. Times run on whatever
 * clock `setTimeout` is of. `rooms` outlive the server that asks, as an outside LiveKit's do.
 */
export function createStandin() {
  let mode: Mode = { is: 'well' }
  const rooms = new Map<string, Set<string>>()
  const did: Did[] = []
  let asked = 0

  function ask<Told>(act: () => Told): Promise<MediaAnswer<Told>> {
    asked += 1
    const now = mode
    const no = (code: 'timeout' | 'refused' | 'unreachable') => ({ ok: false, code }) as const
    const late = () => after(patienceMs, () => no('timeout'))
    if (now.is === 'well') return after(0, () => ({ ok: true, ...act() }))
    if (now.is === 'refusing') return after(0, () => no('refused'))
    if (now.is === 'gone') return after(0, () => no('unreachable'))
    if (now.is === 'dead') return late()
    if (now.is === 'broken') return Promise.reject(new SyntaxError('not LiveKit'))
    if (now.is === 'mute') {
      act()
      return late()
    }
    const done = after(now.ms, () => ({ ok: true as const, ...act() }))
    return Promise.race([done, ...(now.ms >= patienceMs ? [late()] : [])])
  }

  const media: Media = {
    createRoom: (room) =>
      ask(() => {
        if (!rooms.has(room)) did.push({ what: 'made', room })
        rooms.set(room, rooms.get(room) ?? new Set())
        return {}
      }),
    deleteRoom: (room) =>
      ask(() => {
        if (rooms.delete(room)) did.push({ what: 'deleted', room })
        return {}
      }),
    listRooms: () => ask(() => ({ rooms: [...rooms.keys()] })),
    listSeats: (room) => ask(() => ({ seats: [...(rooms.get(room) ?? [])] })),
    removeSeat: (room, seat) =>
      ask(() => {
        if (rooms.get(room)?.delete(seat)) did.push({ what: 'removed', room, seat })
        return {}
      }),
    told: async (body) => JSON.parse(body),
    pass: async ({ room, seat }) => ({ url: 'ws://standin', token: `${room} ${seat}`, room, key: '' }),
  }

  return {
    media,
    rooms,
    did,
    get asked() {
      return asked
    },
    isWell: () => mode.is === 'well',
    turn(to: Mode): void {
      mode = to
    },
    /** A browser with a pass connects; false where there is no such room, since joining never makes one. */
    enter: (room: string, seat: string): boolean => rooms.get(room)?.add(seat) !== undefined,
    leave: (room: string, seat: string): void => void rooms.get(room)?.delete(seat),
    /** Killed and started again: it remembers nothing. */
    restart(): void {
      for (const room of rooms.keys()) did.push({ what: 'deleted', room })
      rooms.clear()
    },
  }
}

const after = <Value>(ms: number, give: () => Value): Promise<Value> =>
  new Promise((resolve) => setTimeout(() => resolve(give()), ms))
