import type { Door } from '../../shared/huddle/door.ts'
import { wantedRooms } from '../../shared/huddle/door.ts'
import { unheardMs } from '../../shared/huddle/rules/door.ts'
import type { HuddleState } from '../../shared/huddle/state.ts'
import { bySystem } from '../huddle/system.ts'
import { newId } from '../ids.ts'
import type { Store } from '../store/store.ts'
import type { Media, MediaAnswer } from './media.ts'

/** How often the real rooms and the people in them are held against what they should be. */
const pollMs = 1_000

type Parts = {
  store: Store
  media: () => Media | null
  now: () => number
  log: { warn(detail: object, text: string): void }
}

/**
 * Drives LiveKit to the door that the state wants: idempotent, after every commit and once a second, so that it does not matter
 * where a crash or a lost answer left things. No command calls LiveKit; only this does.
 */
export function createReconciler({ store, media, now, log }: Parts) {
  const driving = new Map<string, Promise<void>>()
  const again = new Set<string>()
  /** Ended huddles whose last room is not yet known to be gone. */
  const ending = new Set<string>()
  const stop = store.onCommitted(({ streams }) => {
    for (const stream of streams) if (stream.startsWith('huddle:')) kick(stream.slice('huddle:'.length))
  })
  const polling = setInterval(() => {
    for (const huddle of [...store.projections.live(), ...ending]) kick(huddle)
  }, pollMs)

  /** One drive at a time per huddle; what comes meanwhile is seen by one more. */
  function kick(huddle: string): void {
    if (driving.has(huddle)) {
      again.add(huddle)
      return
    }
    const drive = driveOnce(huddle)
      .catch((error: unknown) => log.warn({ err: error, huddle }, 'the door could not be driven'))
      .finally(() => {
        driving.delete(huddle)
        if (again.delete(huddle)) kick(huddle)
      })
    driving.set(huddle, drive)
  }

  async function driveOnce(huddle: string): Promise<void> {
    const state = store.folds.huddle(huddle)
    const { door } = state
    if (door.phase === 'closing') await closeAndOpen(state)
    else if (door.phase === 'none') return
    else if (door.room === null) await makeRoom(state)
    else await keep(state, door.room)
    if (state.status === 'ended' && store.folds.huddle(huddle).door.room === null) ending.add(huddle)
    else ending.delete(huddle)
  }

  /** The old room is gone and the new one there: only then may the item open. */
  async function closeAndOpen(state: HuddleState): Promise<void> {
    const { door, id: huddle } = state
    if (!door.closing) return
    const { epoch } = door
    // Chosen once, it holds: the lead does not wait for LiveKit at every Next. `makeRoom` asks on, and ends it.
    if (door.withoutVideo && hasLeft(door, now())) return open(huddle, epoch, 'left')
    const livekit = media()
    if (!livekit) return neverHadMedia(state)
    const answer = await confirm(livekit, door)
    if (answer.ok) await open(huddle, epoch, 'confirmed')
    else await bySystem(store, 'holdBack', { huddle, epoch, reason: answer.code }, `${huddle}:${epoch}`)
  }

  /** Where there never was a room there is nothing to close; where there was one, silence is not an answer. */
  async function neverHadMedia({ door, id: huddle }: HuddleState): Promise<void> {
    const { epoch } = door
    if (door.unconfirmed === null && door.room === null) return open(huddle, epoch, 'noMedia')
    await bySystem(store, 'holdBack', { huddle, epoch, reason: 'noVideo' }, `${huddle}:${epoch}`)
  }

  async function open(
    huddle: string,
    epoch: number,
    because: 'confirmed' | 'left' | 'noMedia',
  ): Promise<void> {
    await bySystem(store, 'openItem', { huddle, epoch, because }, `${huddle}:${epoch}`)
  }

  /** The hall gets its room, an item opened without video gets it back. */
  async function makeRoom({ door, id: huddle }: HuddleState): Promise<void> {
    const livekit = media()
    if (!livekit) return
    const room = newId()
    const gone =
      door.unconfirmed === null ? ({ ok: true } as const) : await livekit.deleteRoom(door.unconfirmed)
    const made = gone.ok ? await livekit.createRoom(room) : gone
    const { epoch } = door
    if (made.ok)
      await bySystem(store, 'bringVideoBack', { huddle, epoch, room }, `${huddle}:${epoch}:${room}`)
  }

  /** The room that should be there is there, also after LiveKit was restarted, and nobody is in it who should not be. */
  async function keep(state: HuddleState, room: string): Promise<void> {
    const livekit = media()
    if (!livekit) return
    const made = await livekit.createRoom(room)
    const there = made.ok ? await livekit.listSeats(room) : made
    if (!there.ok) return
    for (const seat of there.seats) if (!mayBeIn(state, seat)) await livekit.removeSeat(room, seat)
  }

  return {
    kick,
    /** Lets a drive under way end, and stops. */
    async close(): Promise<void> {
      clearInterval(polling)
      stop()
      again.clear()
      await Promise.all(driving.values())
    },
  }
}

async function confirm(livekit: Media, door: Door): Promise<MediaAnswer> {
  const old = door.unconfirmed
  const [gone, ...made] = await Promise.all([
    old === null ? { ok: true as const } : livekit.deleteRoom(old),
    ...wantedRooms(door).map((room) => livekit.createRoom(room)),
  ])
  return [gone, ...made].find((answer) => !answer.ok) ?? { ok: true }
}

const hasLeft = (door: Door, now: number): boolean =>
  door.closing !== null && (door.closing.mustLeave.length === 0 || now - door.closing.since >= unheardMs)

function mayBeIn({ door, seats }: HuddleState, seat: string): boolean {
  const taken = seats[seat]
  return taken !== undefined && (door.phase === 'hall' || door.circle.includes(taken.unit))
}
