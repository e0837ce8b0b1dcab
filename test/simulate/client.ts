import type { CommandBody, CommandType } from '../../shared/commands.ts'
import type { Reply } from '../../shared/socket.ts'
import { openPerson, until } from '../support/people.ts'

export type Counts = {
  accepted: number
  refused: number
  repeated: number
  reconnected: number
  given: number
}
export const noCounts = (): Counts => ({ accepted: 0, refused: 0, repeated: 0, reconnected: 0, given: 0 })

export type SimClient = ReturnType<typeof openClient>

/** One person of a simulated huddle: gives commands, sometimes twice with the same id, and loses its connection. */
export function openClient(url: string, cookie: string, persona: string, huddle: string, counts: Counts) {
  const { connection, watch } = openPerson(url, cookie, persona)
  const live = watch(huddle)
  return {
    persona,
    live,
    connection,
    async give<Type extends CommandType>(type: Type, body: CommandBody<Type>, twice: boolean): Promise<void> {
      const request = { id: crypto.randomUUID(), type, body }
      counts.given += 1
      const replies = await Promise.all(
        (twice ? [request, request] : [request]).map((it) => connection.ask('command', it)),
      )
      const [first, second] = replies
      if (first?.ok) counts.accepted += 1
      else if (first?.refusal.code === 'unreachable') return
      else counts.refused += 1
      if (second) sameAnswer(first, second, type, counts)
    },
    /** As a net that goes away and comes back: the transport is cut, the page finds its way by itself. */
    async drop(): Promise<void> {
      await until(`${persona} is connected`, () => connection.link.value.is === 'on')
      connection.cut()
      await until(`${persona} noticed`, () => connection.link.value.is === 'lost')
      await until(`${persona} is back`, () => connection.link.value.is === 'on', 10_000)
      counts.reconnected += 1
    },
    close: () => connection.close(),
  }
}

function sameAnswer(
  first: Reply<'command'> | undefined,
  second: Reply<'command'>,
  type: string,
  counts: Counts,
): void {
  // A repeat of what was accepted gets the first answer; of what was refused, the rules are asked anew.
  if (!first?.ok) return
  if (JSON.stringify(second) !== JSON.stringify(first)) throw new Error(`${type} given twice got two answers`)
  counts.repeated += 1
}
