import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import { answerParent } from './fanout/child.ts'

/** The reference: socket.io and nothing else. Told beforehand how many bytes to send to whom at each command, it sends as many. */
export type Play = { huddle: number; commands: readonly Packets[] }
/** Bytes of each packet, by client. */
export type Packets = readonly (readonly number[])[]
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
const plays = new Map<number, readonly Packets[]>()
const envelope = '42["update",""]'.length

io.on('connection', (socket) => {
  const { huddle, client } = socket.handshake.auth as { huddle: number; client: number }
  const room = rooms.get(huddle) ?? []
  room[client] = socket
  rooms.set(huddle, room)
  socket.on('go', ({ at }: { at: number }, answer: (reply: object) => void) => {
    const packets = plays.get(huddle)?.[at] ?? []
    const longest = Math.max(0, ...packets.map((sizes) => sizes.length))
    for (let nth = 0; nth < longest; nth++)
      for (const [client, sizes] of packets.entries()) {
        const bytes = sizes[nth]
        if (bytes !== undefined) room[client]?.emit('update', 'x'.repeat(bytes - envelope))
      }
    answer({ ok: true })
  })
})

http.listen(0, '127.0.0.1', () => {
  const ready: Ready = { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` }
  const close = async () => void (await io.close())
  answerParent(ready, close, (message) => {
    const { huddle, commands } = message as Play
    plays.set(huddle, commands)
  })
})
