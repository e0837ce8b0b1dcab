import type { Update } from '../../shared/socket.ts'
import type { Wire } from './door.ts'

/** More than this waiting to be sent: the reader is stalled, and is cut off before it fills the memory. It gets everything anew when it returns. */
const mostWaiting = 256

/** Sends one packet, unless the reader has stopped reading. */
export function sendUpdate(socket: Wire, update: Update): void {
  const { conn } = socket
  // engine.io's queue is its own business by type; it is the only place where a stalled reader shows.
  const waiting = (conn as unknown as { writeBuffer: unknown[] }).writeBuffer.length
  if (waiting > mostWaiting) socket.disconnect(true)
  else socket.emit('update', update)
}
