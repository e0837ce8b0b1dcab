import type { Wire } from './serve.ts'

/** More than this waiting to be sent: the reader is stalled, and is cut off before it fills the memory. It gets everything anew when it returns. */
const mostWaiting = 256

/**
 * Sends one `Update`, unless the reader has stopped reading. It is text already, made once for all who share it, so it goes past
 * socket.io's encoder, which would read it through again for each of them: an event (2) of the message protocol, as `emit` writes it.
 */
export function sendUpdate(socket: Wire, update: string): void {
  const { conn } = socket
  // engine.io's queue is its own business by type; it is the only place where a stalled reader shows.
  const waiting = (conn as unknown as { writeBuffer: unknown[] }).writeBuffer.length
  if (waiting > mostWaiting) {
    socket.disconnect(true)
    return
  }
  const text = `2["update",${update}]`
  // The same option as socket.io's own broadcasts have: the websocket frame, in one piece instead of head and body apart.
  const options = { compress: false, wsPreEncodedFrame: [frameOf(`4${text}`)] }
  conn.write(text, options)
}

/** One whole text frame from a server, which is not masked (RFC 6455 5.2). */
function frameOf(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const headLength = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(headLength + length)
  frame[0] = 0x81
  frame[1] = headLength === 2 ? length : headLength === 4 ? 126 : 127
  if (headLength === 4) frame.writeUInt16BE(length, 2)
  if (headLength === 10) frame.writeBigUInt64BE(BigInt(length), 2)
  frame.write(text, headLength)
  return frame
}
