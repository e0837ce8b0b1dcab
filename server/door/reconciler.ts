import { localDate } from '../../shared/core/time.ts'
import type { Door } from '../../shared/huddle/door.ts'
import { openingRoom, wantedRooms } from '../../shared/huddle/door.ts'
import type { HeldBackReason } from '../../shared/huddle/events.ts'
import { isPrepared, mayLinger, wantedAhead } from '../../shared/huddle/rules/ahead.ts'
import { isHeldByOthers } from '../../shared/huddle/rules/door.ts'
import type { HuddleState } from '../../shared/huddle/state.ts'
import { every } from '../every.ts'
import { beatMs as usualBeatMs } from '../huddle/hub.ts'
import { bySystem } from '../huddle/system.ts'
import { newId } from '../ids.ts'
import type { Store } from '../store/store.ts'
import { createDrives } from './drives.ts'
import { createLeftRooms } from './leftRooms.ts'
import { createLingering } from './lingering.ts'
import type { Media, MediaAnswer } from './media.ts'
import { createPatience } from './patience.ts'
import type { Webhooks } from './webhooks.ts'

/** How often the real rooms and the people in them are held against what they should be. */
const pollMs = 1_000

type Parts = {
  store: Store
  media: () => Media | null
  /** LiveKit's own word, so that a stranger is not in a room until the next look. */
  webhooks: Pick<Webhooks, 'onRoom'>
  now: () => number
  beatMs?: number
  log: { warn(detail: object, text: string): void }
}

/**
 * Drives LiveKit to the door that the state wants: idempotent, after every commit and once a second, so that it does not matter
 * where a crash or a lost answer left things. No command calls LiveKit; only this does.
 */
export function createReconciler({ store, media, webhooks, now, log, beatMs = usualBeatMs }: Parts) {
  const failed = (error: unknown, huddle: string) =>
    log.warn({ err: error, huddle }, 'the door could not be driven')
  const drives = createDrives(driveOnce, failed)
  const patience = createPatience((huddle, epoch) => {
    holdBack(huddle, epoch, 'timeout').catch((error: unknown) => failed(error, huddle))
  })
  /** Ended huddles whose last room is not yet known to be gone. */
  const ending = new Set(endedToday(store, now()))
  /** The room that is being made for an opening: an answer that was lost does not make another. */
  const made = new Map<string, { epoch: number; room: string }>()
  /** The opening for which the room before has been let go of, by huddle. */
  const letGoOf = new Map<string, number>()
  const leftRooms = createLeftRooms(now)
  const lingering = createLingering(() => Math.floor(now() / beatMs))
  const stop = store.onCommitted(({ streams }) => {
    for (const stream of streams) if (stream.startsWith('huddle:')) kick(stream.slice('huddle:'.length))
    // Somebody's work may have ended; a meeting that is over has its room still.
    if (streams.some((stream) => stream.startsWith('arena:'))) kickAll(endedToday(store, now()))
  })
  const kickAll = (also: readonly string[] = []) => {
    for (const huddle of new Set([...store.projections.live(), ...ending, ...also])) kick(huddle)
  }
  const stopHearing = webhooks.onRoom((room) => {
    for (const huddle of store.projections.live())
      if (roomsOf(store.folds.huddle(huddle).door).includes(room)) kick(huddle)
  })
  const report = (error: unknown, what: string) => log.warn({ err: error }, what)
  const stopPolling = every(pollMs, 'the doors were not looked at', report, () => {
    kickAll()
    return sweep()
  })
  kickAll()

  async function sweep(): Promise<void> {
    const livekit = media()
    if (livekit) await leftRooms.sweep(livekit)
  }

  function kick(huddle: string): void {
    const { door } = store.folds.huddle(huddle)
    patience.note(huddle, door)
    leftRooms.note(huddle, door)
    letGo(huddle, door)
    drives.kick(huddle)
  }

  /** A drive may be under way, and the room that is to go does not wait for its end. That it is gone is for the drive to confirm. */
  function letGo(huddle: string, door: Door): void {
    const livekit = media()
    if (door.phase !== 'closing' || !livekit || letGoOf.get(huddle) === door.epoch) return
    letGoOf.set(huddle, door.epoch)
    closeOld(livekit, door).catch((error: unknown) => failed(error, huddle))
  }

  async function driveOnce(huddle: string): Promise<void> {
    const before = store.folds.huddle(huddle).door
    const { epoch, room } = before
    if (isHeldByOthers(before, store.folds.arena(), now()))
      await bySystem(store, 'giveUpRoom', { huddle, epoch }, `${huddle}:${room}`)
    const state = store.folds.huddle(huddle)
    const { door } = state
    if (door.phase === 'closing') await closeAndOpen(state)
    else if (door.phase === 'none') return
    else if (door.room === null) await makeRoom(state)
    else await Promise.all([keep(state, door.room), lookAhead(state)])
    if (state.status === 'ended' && store.folds.huddle(huddle).door.room === null) ending.add(huddle)
    else ending.delete(huddle)
  }

  /** The old room is gone and the new one there: only then may the item open. */
  async function closeAndOpen(state: HuddleState): Promise<void> {
    const { door, id: huddle } = state
    if (!door.closing) return
    const { epoch } = door
    // Chosen once, it holds: the lead does not wait for LiveKit at every Next. `makeRoom` asks on, and ends it.
    const whyWaits = door.withoutVideo ? await open(huddle, epoch, 'left') : 'notNow'
    if (whyWaits === null) return
    if (whyWaits === 'strangerInRoom') return holdBack(huddle, epoch, whyWaits)
    const livekit = media()
    if (!livekit) return neverHadMedia(state)
    const answer = await confirm(livekit, door)
    if (!answer.ok) return holdBack(huddle, epoch, answer.code)
    // Who sits in a room has to go out by themselves: the lead is told at once whom to ask.
    const whyNot = await open(huddle, epoch, 'confirmed')
    if (whyNot === 'strangerInRoom') await holdBack(huddle, epoch, whyNot)
  }

  /** Where there never was a room there is nothing to close; where there was one, silence is not an answer. */
  async function neverHadMedia({ door, id: huddle }: HuddleState): Promise<void> {
    const whyNot = await open(huddle, door.epoch, 'noMedia')
    if (whyNot === null) return
    await holdBack(huddle, door.epoch, whyNot === 'strangerInRoom' ? whyNot : 'noVideo')
  }

  /** Null when it is open, else why the rule says that it is not time yet. */
  async function open(huddle: string, epoch: number, because: 'confirmed' | 'left' | 'noMedia') {
    const reply = await bySystem(store, 'openItem', { huddle, epoch, because }, `${huddle}:${epoch}`)
    return reply.ok ? null : reply.refusal.code
  }

  async function holdBack(huddle: string, epoch: number, reason: HeldBackReason) {
    await bySystem(store, 'holdBack', { huddle, epoch, reason }, `${huddle}:${epoch}:${reason}:${now()}`)
  }

  /** The hall gets its room, an item opened without video gets it back. */
  async function makeRoom({ door, id: huddle }: HuddleState): Promise<void> {
    const livekit = media()
    if (!livekit) return
    const { epoch } = door
    const begun = made.get(huddle)
    // A room that was given up in this very opening does not come back.
    const room = begun?.epoch === epoch && begun.room !== door.unconfirmed ? begun.room : newId()
    made.set(huddle, { epoch, room })
    const gone =
      door.unconfirmed === null ? ({ ok: true } as const) : await livekit.deleteRoom(door.unconfirmed)
    const there = gone.ok ? await livekit.createRoom(room) : gone
    if (there.ok) await bySystem(store, 'makeRoom', { huddle, epoch, room }, `${huddle}:${epoch}:${room}`)
  }

  /** Who comes next has a silent room, where one is needed; what was prepared for another is let go. */
  async function lookAhead(state: HuddleState): Promise<void> {
    const livekit = media()
    if (!livekit) return
    const { id: huddle, door } = state
    const { epoch, prepared } = door
    const wanted = wantedAhead(state, store.folds, now())
    if (isPrepared(state, wanted, store.folds, now())) {
      lingering.forget(huddle)
      if (prepared) await keep(state, prepared.room)
      return
    }
    if (prepared) {
      await keep(state, prepared.room)
      if (lingering.isOver(huddle, prepared.room, mayLinger(state, store.folds, now())))
        await bySystem(store, 'dropPrepared', { huddle, epoch }, `${huddle}:${epoch}:${prepared.room}`)
      return
    }
    if (!wanted) return
    const room = newId()
    const there = await livekit.createRoom(room)
    const body = { huddle, epoch, item: wanted.item, room }
    const isTaken = there.ok && (await bySystem(store, 'prepareRoom', body, `${huddle}:${room}`)).ok
    // Meanwhile somebody else came next, or another room was made.
    if (there.ok && !isTaken) await livekit.deleteRoom(room)
  }

  /** The room that should be there is there, also after LiveKit was restarted, and nobody is in it who should not be. */
  async function keep(state: HuddleState, room: string): Promise<void> {
    const livekit = media()
    if (!livekit) return
    // A Next that comes meanwhile does not wait for more.
    const isOver = () => {
      const { door } = store.folds.huddle(state.id)
      return door.phase === 'closing' || (door.room !== room && door.prepared?.room !== room)
    }
    const isThere = await livekit.createRoom(room)
    if (!isThere.ok || isOver()) return
    const told = await livekit.listSeats(room)
    if (!told.ok || isOver()) return
    const current = store.folds.huddle(state.id)
    const strangers = told.seats.filter((seat) => !mayBeIn(current, room, seat))
    await Promise.all(strangers.map((seat) => livekit.removeSeat(room, seat)))
  }

  return {
    kick,
    /** Lets a drive under way end, and stops. */
    async close(): Promise<void> {
      stopPolling()
      stopHearing()
      stop()
      patience.close()
      await drives.close()
    },
  }
}

async function confirm(livekit: Media, door: Door): Promise<MediaAnswer> {
  const opening = openingRoom(door)
  const answers = await Promise.all([
    closeOld(livekit, door),
    opening === null ? done : livekit.createRoom(opening),
  ])
  return answers.find((answer) => !answer.ok) ?? done
}

const closeOld = async (livekit: Media, { unconfirmed }: Door): Promise<MediaAnswer> =>
  unconfirmed === null ? done : livekit.deleteRoom(unconfirmed)

const done = { ok: true } as const

/** Their last room may stand open still, if the process before died just then. */
const endedToday = (store: Store, now: number): string[] =>
  store.projections
    .huddlesOn(localDate(now))
    .flatMap(({ huddle, status }) => (status === 'ended' ? [huddle] : []))

const roomsOf = (door: Door): readonly (string | null)[] => [door.room, ...wantedRooms(door)]

function mayBeIn({ door, seats }: HuddleState, room: string, seat: string): boolean {
  const taken = seats[seat]
  if (taken === undefined) return false
  if (room === door.prepared?.room) return door.prepared.circle.includes(taken.unit)
  return door.phase === 'hall' || door.circle.includes(taken.unit)
}
