import type { CommandBody, CommandType } from '../../shared/commands.ts'
import type { Reply } from '../../shared/socket.ts'
import { openPerson, until } from '../support/people.ts'

export type Counts = {
  accepted: number
  refused: number
  repeated: number
  reconnected: number
  given: number
  /** How often everybody's screen was held against the log. */
  compared: number
}
export const noCounts = (): Counts => ({
  accepted: 0,
  refused: 0,
  repeated: 0,
  reconnected: 0,
  given: 0,
  compared: 0,
})

/** An accepted command, and which patient its giver believed to be open. */
export type Accepted = { type: string; from: string | null }
export type SimClient = ReturnType<typeof openClient>

/** One person of a simulated huddle: gives commands, sometimes twice with the same id, and loses its connection. */
export function openClient(url: string, cookie: string, persona: string, huddle: string, counts: Counts) {
  const { connection, watch } = openPerson(url, cookie, persona)
  const live = watch(huddle)
  const packets: string[] = []
  const accepted = new Map<string, Accepted>()
  connection.onUpdate(({ slices }) => packets.push(JSON.stringify(slices)))

  return {
    persona,
    live,
    /** Everything that was ever sent to this page. */
    packets: packets as readonly string[],
    accepted: accepted as ReadonlyMap<string, Accepted>,
    async give<Type extends CommandType>(type: Type, body: CommandBody<Type>, twice: boolean): Promise<void> {
      const request = { id: crypto.randomUUID(), type, body }
      counts.given += 1
      const replies = await Promise.all(
        (twice ? [request, request] : [request]).map((it) => connection.ask('command', it)),
      )
      const [first, second] = replies
      if (!first || isUnreachable(first) || (second && isUnreachable(second))) return
      if (!first.ok) {
        counts.refused += 1
        if (first.refusal.code === 'internal') throw new Error(`${type} ended in an error of the server`)
        return
      }
      counts.accepted += 1
      accepted.set(request.id, {
        type,
        from: 'from' in body && typeof body.from === 'string' ? body.from : null,
      })
      if (!second) return
      // A repeat of what was accepted gets the first answer.
      if (JSON.stringify(second) !== JSON.stringify(first))
        throw new Error(`${type} given twice got two answers`)
      counts.repeated += 1
    },
    /** As a net that goes away and comes back: the transport is cut, the page finds its way by itself. */
    async drop(): Promise<void> {
      await until(`${persona} is connected`, () => connection.link.value.is === 'on', 10_000)
      const before = live.meeting.value?.me.seat
      connection.cut()
      await until(`${persona} noticed`, () => connection.link.value.is === 'lost', 10_000)
      await until(`${persona} is back`, () => live.meeting.value?.me.seat !== before, 20_000)
      counts.reconnected += 1
    },
    close: () => connection.close(),
  }
}

const isUnreachable = (reply: Reply<'command'>): boolean => !reply.ok && reply.refusal.code === 'unreachable'
