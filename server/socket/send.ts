import type { Socket } from 'node:net'
import type { Packet } from '../huddle/watcher.ts'
import type { Wire } from './serve.ts'

/** More than this waiting to be sent (bytes): the reader is stalled, and is cut off before it fills the memory. It gets everything anew when it returns. */
const mostWaiting = 512 * 1024

/** What is beneath a connection; by type the business of engine.io and ws alone. */
type Beneath = { transport: { socket: { readyState: number; _socket: Socket | null } } }
const isOpen = 1

/**
 * Sends one `Update`, unless the reader has stopped reading. It is text already, made once for all who share it: an event (2) in a
 * message (4), as `emit` writes it. Most of what the server does is this, so it goes past socket.io's encoder and queues, which would
 * read it through again for each of them, and is one whole frame in one write: it can stand between two of theirs, never inside one.
 */
export function sendUpdate(socket: Wire, { own, slices }: Packet): void {
  const { readyState, _socket: net } = (socket.conn as unknown as Beneath).transport.socket
  if (readyState !== isOpen || net === null) return
  if (net.writableLength > mostWaiting) {
    socket.disconnect(true)
    return
  }
  net.write(frameOf(`42["update",${own}`, bytesOf(slices)))
}

/** The same slices go to one after the other, and are made into bytes once. */
function bytesOf(slices: string): Buffer {
  if (slices !== last.slices) last = { slices, bytes: Buffer.from(`${slices}]`) }
  return last.bytes
}
let last = { slices: '', bytes: Buffer.from(']') }

/** One whole text frame from a server, which is not masked (RFC 6455 5.2). */
function frameOf(first: string, rest: Buffer): Buffer {
  const firstLength = Buffer.byteLength(first)
  const length = firstLength + rest.length
  const headLength = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(headLength + length)
  frame[0] = 0x81
  frame[1] = headLength === 2 ? length : headLength === 4 ? 126 : 127
  if (headLength === 4) frame.writeUInt16BE(length, 2)
  if (headLength === 10) frame.writeBigUInt64BE(BigInt(length), 2)
  frame.write(first, headLength)
  rest.copy(frame, headLength + firstLength)
  return frame
}
