import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import type { Again, Packet } from './fanout/again.ts'
import { answerParent } from './fanout/child.ts'

/**
 * The reference: socket.io and nothing else. It is told beforehand what ours sent at each request of a window, and sends the same
 * packets again; `filler`: instead of them as many bytes that cost nothing to write out.
 */
export type Play = { huddle: number; commands: readonly Again[]; filler: boolean }
export type Ready = { url: string }

const http = createServer()
const io = new Server(http, {
  transports: ['websocket'],
  serveClient: false,
  pingInterval: 5_000,
  pingTimeout: 5_000,
  perMessageDeflate: false,
})
const rooms = new Map<number, Socket[]>()
const plays = new Map<number, Play>()
const envelope = '42["update",""]'.length

io.on('connection', (socket) => {
  const { huddle, client } = socket.handshake.auth as { huddle: number; client: number }
  const room = rooms.get(huddle) ?? []
  room[client] = socket
  rooms.set(huddle, room)
  socket.on('go', ({ at }: { at: number }, answer: (reply: object) => void) => {
    const play = plays.get(huddle)
    const command = play?.commands[at]
    if (play && command) sendAgain(room, command, play.filler)
    answer({ ok: true })
  })
})

/** In the order in which ours sent: the first packet of everybody, then the second. */
function sendAgain(room: readonly Socket[], { values, packets }: Again, filler: boolean): void {
  const longest = Math.max(0, ...packets.map((own) => own.length))
  const bodyOf = ({ head, value, bytes }: Packet) =>
    filler ? 'x'.repeat(bytes - envelope) : { ...head, slices: values[value] }
  for (let nth = 0; nth < longest; nth++)
    for (const [client, own] of packets.entries()) {
      const packet = own[nth]
      if (packet) room[client]?.emit('update', bodyOf(packet))
    }
}

http.listen(0, '127.0.0.1', () => {
  const ready: Ready = { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` }
  const close = async () => void (await io.close())
  answerParent(ready, close, (message) => {
    const play = message as Play
    plays.set(play.huddle, play)
  })
})
