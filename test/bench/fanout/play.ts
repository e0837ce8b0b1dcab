import { protocol } from '../../../shared/protocol.ts'
import { seeded } from '../../simulate/random.ts'
import { type Meeting, people } from './arena.ts'
import { openRoom, type Room } from './room.ts'
import { type Open, script } from './script.ts'

/** What one request made ours send: who asked for what, how long the request was, and every packet by client. */
export type Played = { who: number; kind: string; asked: number; packets: string[][] }
/** Gives the next request of one huddle; milliseconds until all had it, and what was sent. */
export type Player = { room: Room; step(): Promise<{ took: number; played: Played }> }

/** Everybody in, the first patient open. */
export async function playOurs(url: string, cookie: string, meeting: Meeting, seed: number): Promise<Player> {
  const { huddle, personas } = meeting
  let open: Open = { item: '', case: '', epoch: 0 }
  const room = await openRoom({
    url,
    cookie,
    auths: personas.map((persona) => ({ persona, protocol })),
    onText(client, text) {
      if (client === 0 && text.includes('"patient":{')) open = JSON.parse(text.slice(2))[1].slices.patient
    },
  })
  const command = (type: string, mark: string, reaches?: readonly number[]) => {
    const request = { id: crypto.randomUUID(), type, body: { huddle } }
    return room.ask({
      ...{ who: 0, name: 'command', request, marks: (text) => text.includes(mark) },
      ...(reaches && { reaches }),
    })
  }
  await command('openHall', '', [])
  await Promise.all(room.tabs.map((tab) => tab.ask('watch', { huddle, seat: true })))
  await command('start', '"at":"inside"')
  const steps = script(meeting, () => open, seeded(seed))

  return {
    room,
    async step() {
      const next = steps.next()
      if (next.done) throw new Error('the script has ended')
      const { who, kind, request, keep } = next.value
      const { took, answer } = await room.ask(next.value)
      keep?.(accepted(answer))
      const asked = JSON.stringify(request).length
      return { took, played: { who, kind, asked, packets: room.packets() } }
    },
  }
}

/** The same number of clients at the reference, one huddle of it; it sends what it was told was sent. */
export async function playBare(url: string, huddle: number, clients = people) {
  const auths = Array.from({ length: clients }, (_, client) => ({ huddle, client }))
  const room = await openRoom({ url, auths })
  let commands: readonly Played[] = []
  let at = 0
  return {
    room,
    load(played: readonly Played[]): void {
      commands = played
      at = 0
    },
    async step() {
      const command = commands[at]
      if (!command) return null
      const { who, kind, asked, packets } = command
      const left = packets.map((sizes) => sizes.length)
      const { took } = await room.ask({
        ...{ who, name: 'go', request: { at, words: 'x'.repeat(asked) } },
        reaches: [...left.keys()].filter((client) => (left[client] ?? 0) > 0),
        marks: (_, client) => {
          left[client] = (left[client] ?? 0) - 1
          return left[client] === 0
        },
      })
      at += 1
      return { took, played: { who, kind, asked, packets: room.packets() } }
    },
  }
}

function accepted(reply: unknown): unknown {
  const ok = reply && typeof reply === 'object' && 'ok' in reply && reply.ok === true
  if (!ok) throw new Error(`refused: ${JSON.stringify(reply)}`)
  const answer = 'answer' in reply ? reply.answer : null
  return answer && typeof answer === 'object' && 'done' in answer ? answer.done : answer
}
