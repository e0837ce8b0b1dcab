import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mock } from 'node:test'
import { type ArenaHouse, giveUpSeats, openArena } from '../../server/arenas.ts'
import type { Media } from '../../server/door/media.ts'
import { createReconciler } from '../../server/door/reconciler.ts'
import { createWebhooks } from '../../server/door/webhooks.ts'
import { newId } from '../../server/ids.ts'
import type { Asked, Reply } from '../../server/store/execute.ts'
import type { Store } from '../../server/store/store.ts'
import type { CommandBody, CommandType } from '../../shared/commands.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import type { HuddleState } from '../../shared/huddle/state.ts'
import { seedArena } from './arena.ts'
import { planMorning } from './morning.ts'
import { openParticipant, type Participant, type Who } from './participant.ts'
import { createStandin } from './standin.ts'

export const firstDay = '2026-11-23'
const stepMs = 50
/** What the disk keeps is proven elsewhere; here a process dies, not the power, and waiting for the disk would be most of the time. */
const inMemory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

export type Doorway = Awaited<ReturnType<typeof openDoorway>>

/**
 * A real arena on disk with its hub and its reconciler, people as their browsers would be, and a stand-in for LiveKit: all on
 * virtual time, so that seconds of silence cost none. Timers come from `node:test`, as proofs run outside vitest too.
 */
export async function openDoorway(options: Options = {}) {
  const {
    withoutBasis = [],
    video = true,
    begin = beginWith(withoutBasis),
    log: told,
    newId: ids = newId,
  } = options
  const data = mkdtempSync(join(inMemory, 'hemklar-door-'))
  const file = join(data, 'arena.db')
  mock.timers.enable({ apis: ['setTimeout', 'setInterval'] })
  let at = Date.UTC(2026, 10, 23, 7)
  const standin = createStandin()
  const faults: unknown[] = []
  const people: Participant[] = []
  const others = new Set<Acting>()
  const listeners = new Set<() => void>()

  function open() {
    const life = { isOver: false }
    const media = mortal(options.overheard?.(standin.media) ?? standin.media, life)
    const now = () => at
    const opened = openArena(
      { arena: 'test', file, migrations: 'migrations/arena', now, newId: ids },
      () => (video ? 'on' : 'none'),
      (err, what) => {
        faults.push(err)
        told?.error({ err }, what)
      },
    )
    const house = options.answered ? { ...opened, store: heardBy(options.answered, opened.store) } : opened
    house.store.onCommitted(() => {
      for (const listener of listeners) listener()
    })
    const log = {
      warn(detail: object, text: string): void {
        faults.push(detail)
        told?.warn(detail, text)
      },
    }
    const livekit = () => (video ? media : null)
    const webhooks = createWebhooks(livekit, now)
    const parts = { store: house.store, media: livekit, webhooks, now, log }
    return { life, house, webhooks, drive: () => createReconciler(parts) }
  }

  let { life, house, webhooks, drive } = open()
  let huddle = await begin(house.store)
  let reconciler = drive()

  const doorway = {
    standin,
    faults,
    file,
    get house(): ArenaHouse {
      return house
    },
    get webhooks() {
      return webhooks
    },
    get huddle() {
      return huddle
    },
    now: () => at,
    get state(): HuddleState {
      return house.store.folds.huddle(huddle)
    },
    turnTo(next: string): void {
      huddle = next
    },
    give,
    async sit(who: Who, isHostile = false): Promise<Participant> {
      const parts = { who, standin, isHostile, house: () => house, huddle: () => huddle, now: () => at }
      const participant = await openParticipant(parts)
      people.push(participant)
      return participant
    },
    people: people as readonly Participant[],
    /** Whoever else does something by themselves as time goes on, and finds a new process by themselves. */
    also: (one: Acting) => void others.add(one),
    async dismiss(participant: Participant): Promise<void> {
      await participant.leave()
      people.splice(people.indexOf(participant), 1)
    },
    /** After each commit, in whichever life, before the door has done anything about it. */
    onCommitted: (listener: () => void) => void listeners.add(listener),
    /** Virtual time goes on; pages do what they do. */
    async pass(ms: number, step = stepMs): Promise<void> {
      for (let left = ms; left > 0; left -= step) {
        at += Math.min(step, left)
        mock.timers.tick(Math.min(step, left))
        await settled()
        for (const each of [...people, ...others]) await each.act()
      }
    },
    async until(what: string, is: () => unknown, withinMs = 5_000): Promise<void> {
      for (let waited = 0; !is(); waited += stepMs) {
        if (waited >= withinMs) throw new Error(`waited ${withinMs} ms for ${what}`)
        await doorway.pass(stepMs)
      }
    },
    /** The process is gone between two breaths; a new one finds the files, and the pages find it. */
    async crash(): Promise<void> {
      life.isOver = true
      void reconciler.close()
      house.close()
      ;({ life, house, webhooks, drive } = open())
      await giveUpSeats(house.store, at)
      reconciler = drive()
      for (const each of [...people, ...others]) await each.sitAnew()
    },
    async close(): Promise<void> {
      life.isOver = true
      void reconciler.close()
      house.close()
      mock.timers.reset()
      rmSync(data, { recursive: true })
    },
  }
  return doorway

  /** Null when it was accepted. */
  async function give<Type extends CommandType>(
    type: Type,
    body: CommandBody<Type>,
    as: Who,
  ): Promise<Refusal | null> {
    const actor = { kind: 'person' as const, person: as.person, unit: as.unit }
    const reply = await house.store.execute({ id: crypto.randomUUID(), type, body, actor })
    return reply.ok ? null : reply.refusal
  }
}

type Options = {
  withoutBasis?: readonly string[]
  video?: boolean
  /** Fills the empty arena, and says which huddle the door is turned to. */
  begin?: (store: Store) => Promise<string>
  newId?: () => string
  /** LiveKit's interface as the reconciler is given it, for whoever wants to listen. */
  overheard?: (media: Media) => Media
  /** What whoever gives a command is told, for whoever wants to count. */
  answered?: Answered
  log?: Log
}
export type Answered = (asked: Asked, reply: Reply) => void
type Log = { [Level in 'warn' | 'error']: (detail: object, text: string) => void }
type Acting = { act(): Promise<void>; sitAnew(): Promise<void> }

const beginWith = (withoutBasis: readonly string[]) => async (store: Store) => {
  await seedArena(store)
  return planMorning(store, firstDay, withoutBasis)
}

const heardBy = (answered: Answered, store: Store): Store => ({
  ...store,
  async execute(asked) {
    const reply = await store.execute(asked)
    answered(asked, reply)
    return reply
  },
})

/** Everything that was under way has gone as far as it can without more time. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

/** A dead process hears no answer, though what it asked for may still be done. */
function mortal(media: Media, life: { isOver: boolean }): Media {
  const never = new Promise<never>(() => undefined)
  const while_ = <Value>(call: () => Promise<Value>): Promise<Value> =>
    life.isOver ? never : call().then((value) => (life.isOver ? never : value))
  return {
    createRoom: (room) => while_(() => media.createRoom(room)),
    deleteRoom: (room) => while_(() => media.deleteRoom(room)),
    listRooms: () => while_(() => media.listRooms()),
    listSeats: (room) => while_(() => media.listSeats(room)),
    removeSeat: (room, seat) => while_(() => media.removeSeat(room, seat)),
    told: (body, authorization) => while_(() => media.told(body, authorization)),
    pass: (of) => while_(() => media.pass(of)),
  }
}
