import { effect } from '@preact/signals'
import { type LiveHuddle, watchHuddle } from '../../../client/live/huddle.ts'
import type { CommandBody, CommandType } from '../../../shared/commands.ts'
import type { Page, Reply, Update } from '../../../shared/socket.ts'
import type { Colleague } from '../../support/region.ts'
import type { Morning } from './morning.ts'
import { openSlowLine } from './slowLine.ts'

export type Tab = ReturnType<typeof openTab>

type Parts = {
  readonly morning: Morning
  readonly who: Colleague
  readonly huddles: readonly string[]
  /** Whether it takes part, or only looks. */
  readonly seat: boolean
  readonly delay: () => number
  readonly onArrival?: (update: Update, isLate: boolean) => void
  readonly onPaint?: (huddle: string, live: LiveHuddle) => void
}

/** One person's page without a browser: the page's own model of the meetings (`watchHuddle`), and the rooms it is in. */
export function openTab({ morning, who, huddles, seat, delay, onArrival, onPaint }: Parts) {
  const { standin } = morning.door
  const line = openSlowLine({ morning, who, delay, onArrival })
  const { connection } = line
  const rooms = new Map<string, string>()
  const entering = new Set<string>()
  const said = new Map<string, number>()
  const lives = new Map(huddles.map((huddle) => [huddle, watchHuddle(connection, huddle, seat)]))
  let page: Page | null = null
  let isToldOfPage = false
  const stops = [...lives].map(([huddle, live]) => effect(() => onPaint?.(huddle, live)))
  connection.onConnect(() => {
    if (page) void connection.ask('looksAt', { page })
  })
  connection.onChanged(() => {
    isToldOfPage = true
  })
  line.connect()

  const give = <Type extends CommandType>(type: Type, body: CommandBody<Type>): Promise<Reply<'command'>> =>
    connection.ask('command', { id: crypto.randomUUID(), type, body })

  const seatOf = (live: LiveHuddle): string => live.meeting.value?.me.seat ?? ''

  function leaveRoom(live: LiveHuddle, huddle: string): void {
    const room = rooms.get(huddle)
    if (room) standin.leave(room, seatOf(live))
    rooms.delete(huddle)
  }

  async function enter(live: LiveHuddle, huddle: string, room: string): Promise<void> {
    entering.add(huddle)
    const pass = await live.pass(room)
    entering.delete(huddle)
    if (pass && live.call.value?.room === room && standin.enter(room, seatOf(live))) rooms.set(huddle, room)
  }

  function leaveAll(): void {
    for (const [huddle, live] of lives) leaveRoom(live, huddle)
  }

  return {
    who,
    lives: lives as ReadonlyMap<string, LiveHuddle>,
    isConnected: line.isThere,
    /** Asks once; what is answered comes when it comes. */
    give,
    ask: connection.ask,
    /** It stands on a page between the meetings, from now on. */
    look(at: Page): void {
      page = at
      isToldOfPage = true
      void connection.ask('looksAt', { page })
    },
    draft: (huddle: string, text: string): void => lives.get(huddle)?.draft('entry', text),
    /** What a page does by itself, again and again: it is in the room that it is told, and says so when it has left one. */
    async act(): Promise<void> {
      if (!line.isThere()) return
      if (page && isToldOfPage) {
        isToldOfPage = false
        await morning.fetch(who, pathOf(page))
      }
      for (const [huddle, live] of lives) {
        const { room: wanted = null, sayLeft: epoch = null } = live.call.value ?? {}
        if ((rooms.get(huddle) ?? null) !== wanted) leaveRoom(live, huddle)
        if (wanted !== null && !rooms.has(huddle) && !entering.has(huddle)) void enter(live, huddle, wanted)
        if (epoch === null || said.get(huddle) === epoch) continue
        said.set(huddle, epoch)
        void give('sayLeft', { huddle, epoch, seat: seatOf(live) })
      }
    },
    lose: line.lose,
    find: line.connect,
    /** The process that it spoke with has died; it finds the next one. */
    async sitAnew(): Promise<void> {
      line.break()
      leaveAll()
      line.connect()
    },
    async close(): Promise<void> {
      for (const stop of stops) stop()
      leaveAll()
      await line.lose()
    },
  }
}

const pathOf = (page: Page): string => (page.is === 'case' ? `/api/cases/${page.case}` : `/api/${page.is}`)
