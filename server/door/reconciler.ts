import { localDate } from '../../shared/core/time.ts'
import { type Door, wantedRooms } from '../../shared/huddle/door.ts'
import { isHeldByOthers } from '../../shared/huddle/rules/door.ts'
import type { HuddleState } from '../../shared/huddle/state.ts'
import { every } from '../every.ts'
import { beatMs as usualBeatMs } from '../huddle/hub.ts'
import { bySystem } from '../huddle/system.ts'
import { newId } from '../ids.ts'
import type { Store } from '../store/store.ts'
import { createAhead } from './ahead.ts'
import { createDrives } from './drives.ts'
import { createKeep } from './keep.ts'
import { createLeftRooms } from './leftRooms.ts'
import type { Media } from './media.ts'
import { closeOld, createOpening } from './opening.ts'
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
  const { closeAndOpen, holdBack } = createOpening({ store, media })
  const keep = createKeep({ store, media })
  const lookAhead = createAhead({ store, media, keep, now, beatMs })
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
    else await Promise.all([keep(huddle, door.room), lookAhead(state)])
    if (state.status === 'ended' && store.folds.huddle(huddle).door.room === null) ending.add(huddle)
    else ending.delete(huddle)
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
    const gone = await closeOld(livekit, door)
    const there = gone.ok ? await livekit.createRoom(room) : gone
    if (there.ok) await bySystem(store, 'makeRoom', { huddle, epoch, room }, `${huddle}:${epoch}:${room}`)
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

/** Their last room may stand open still, if the process before died just then. */
const endedToday = (store: Store, now: number): string[] =>
  store.projections
    .huddlesOn(localDate(now))
    .flatMap(({ huddle, status }) => (status === 'ended' ? [huddle] : []))

const roomsOf = (door: Door): readonly (string | null)[] => [door.room, ...wantedRooms(door)]
