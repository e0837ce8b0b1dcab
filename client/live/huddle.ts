import { batch, computed, effect, type Signal, signal } from '@preact/signals'
import type { CommandBody, CommandType } from '../../shared/commands.ts'
import type { Refusal, RefusalCode } from '../../shared/core/refusal.ts'
import type { Update } from '../../shared/socket.ts'
import type { Slices } from '../../shared/view/slices.ts'
import { backOff, pause } from '../backOff.ts'
import type { Connection } from '../connection.ts'

export type Live = { [Name in keyof Slices]: Signal<Slices[Name] | undefined> }
export type LiveHuddle = ReturnType<typeof watchHuddle>

/**
 * One huddle as the server shows it to this tab. State comes only from updates, for the one who asked too: a clinical screen
 * must not show what did not happen. `seat`: take part, not only look.
 */
export function watchHuddle(connection: Connection, huddle: string, seat: boolean) {
  const live = emptyLive()
  const seen = signal(0)
  const refusal = signal<Refusal | null>(null)
  const waiting = signal(0)

  const stopUpdates = connection.onUpdate((update) => {
    if (update.huddle === huddle) take(live, update)
    if (update.huddle === huddle) seen.value = update.n
  })
  let isOver = false
  let connects = 0
  const stopConnect = connection.onConnect(() => void watch())

  /** Until the server has said yes, or no for a reason that stays. Meanwhile nothing of what stood here before is shown as if it still did. */
  async function watch(): Promise<void> {
    connects += 1
    const mine = connects
    for (let attempt = 1; mine === connects && !isOver; attempt += 1) {
      const reply = await connection.ask('watch', { huddle, seat })
      if (mine !== connects || isOver) return
      const isPassing = !reply.ok && passing.has(reply.refusal.code)
      refusal.value = reply.ok || isPassing ? null : reply.refusal
      if (!isPassing) return
      // Of a connection that is gone the page tells by itself; what stands there is what was last known, and says so.
      if (reply.refusal.code !== 'unreachable')
        batch(() => {
          live.place.value = undefined
          live.patient.value = null
        })
      await pause(backOff(attempt))
    }
  }

  /** What belongs to another opening than the one this tab stands in is never painted. */
  const epoch = computed(() => {
    const place = live.place.value
    return place?.at === 'inside' ? place.epoch : null
  })
  const patient = computed(() => (live.patient.value?.epoch === epoch.value ? live.patient.value : null))
  const drafts = computed(() => live.drafts.value?.filter((draft) => draft.epoch === epoch.value))
  const clock = computed(() => (live.clock.value?.epoch === epoch.value ? live.clock.value : null))

  return {
    ...live,
    patient,
    clock,
    drafts,
    epoch,
    /** Number of the last update; 0 before the first. */
    seen,
    refusal,
    /** Commands under way. */
    waiting,
    /** Gives a command, repeated with the same id until the server has answered, so that a blip neither loses nor doubles it. */
    async give<Type extends CommandType>(type: Type, body: CommandBody<Type>): Promise<Refusal | null> {
      const id = crypto.randomUUID()
      waiting.value += 1
      try {
        for (let attempt = 1; ; attempt += 1) {
          const reply = await connection.ask('command', { id, type, body })
          if (reply.ok) return null
          const isOut = isOver || connection.link.value.is === 'farewell'
          if (reply.refusal.code !== 'unreachable' || isOut) return reply.refusal
          await connected(connection)
          await pause(backOff(attempt))
        }
      } finally {
        waiting.value -= 1
      }
    },
    /** Why this command is not offered now; null when it is, and where the lead may do it all the same and is asked when it is pressed. */
    whyNot: (type: CommandType): Refusal | null => {
      const offer = live.offers.value?.[type]
      if (offer === undefined) return { code: 'notYours' }
      return offer?.code === 'announcedLater' ? null : offer
    },
    draft(kind: 'entry' | 'words', text: string): void {
      if (epoch.value !== null) void connection.ask('draft', { huddle, epoch: epoch.value, kind, text })
    },
    async pass(room: string) {
      const reply = await connection.ask('pass', { huddle, room })
      return reply.ok ? reply.answer : null
    },
    dispose(): void {
      isOver = true
      stopUpdates()
      stopConnect()
      void connection.ask('unwatch', { huddle })
    },
  }
}

const passing: ReadonlySet<RefusalCode> = new Set(['internal', 'tooFast', 'unreachable'])

function take(live: Live, { slices }: Update): void {
  batch(() => {
    // The panel blanks in the same turn as the place changes, whatever else the packet holds.
    if (slices.place && slices.place.at !== 'inside') live.patient.value = null
    for (const [name, slice] of Object.entries(slices)) set(live, name, slice)
  })
}

function set(live: Live, name: string, slice: unknown): void {
  const target: Signal<unknown> | undefined = isSlice(live, name) ? live[name] : undefined
  if (target) target.value = slice
}

const isSlice = (live: Live, name: string): name is keyof Slices => Object.hasOwn(live, name)

const emptyLive = (): Live => ({
  meeting: signal(),
  place: signal(),
  agenda: signal(),
  window: signal(),
  patient: signal(),
  checklist: signal(),
  confidential: signal(),
  clock: signal(),
  people: signal(),
  upNext: signal(),
  drafts: signal(),
  call: signal(),
  said: signal(),
  offers: signal(),
})

/** Resolves when the connection is there again, or is said to be over. */
function connected({ link }: Connection): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (link.value.is !== 'on' && link.value.is !== 'farewell') return
      // Not before the effect has returned: the connection may be back already, and then there is no `stop` yet.
      queueMicrotask(() => {
        stop()
        resolve()
      })
    })
  })
}
