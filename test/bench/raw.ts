import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import type { Socket } from 'node:net'

/** A websocket with next to nothing in it, so that hundreds of clients cost less than the server they measure. */
/** `stop`: reads no more, as a page that hangs. */
export type RawSocket = { send(text: string): void; stop(): void; close(): void }
type Events = { onText(text: string): void; onClose?(): void }

export function openRaw(url: string, headers: Record<string, string>, events: Events): Promise<RawSocket> {
  return new Promise((resolve, reject) => {
    const key = randomBytes(16).toString('base64')
    const asking = request(`${url}/socket.io/?EIO=4&transport=websocket`, {
      headers: {
        ...headers,
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': key,
      },
    })
    asking.once('error', reject)
    asking.once('response', ({ statusCode }) => reject(new Error(`no websocket: ${statusCode}`)))
    asking.once('upgrade', (_, socket, head) => {
      socket.setNoDelay(true)
      socket.once('close', () => events.onClose?.())
      socket.on('error', () => socket.destroy())
      resolve({
        send: (text) => socket.write(framed(text)),
        stop: () => socket.pause(),
        close: () => socket.destroy(),
      })
      // Whoever opened it has it in hand before the first text comes.
      setImmediate(() => read(socket, head, events))
    })
    asking.end()
  })
}

/** A client's frame is masked (RFC 6455 5.3); a mask of zeros is one too, and costs nothing. */
function framed(text: string): Buffer {
  const body = Buffer.from(text)
  const short = body.length < 126
  const head = Buffer.alloc(short ? 6 : 8)
  head[0] = 0x81
  head[1] = 0x80 | (short ? body.length : 126)
  if (!short) head.writeUInt16BE(body.length, 2)
  return Buffer.concat([head, body])
}

function read(socket: Socket, head: Buffer, { onText }: Events): void {
  let rest = head
  const take = (chunk: Buffer) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    for (;;) {
      const frame = frameIn(rest)
      if (!frame) return
      const body = rest.subarray(frame.from, frame.to)
      rest = rest.subarray(frame.to)
      if (frame.isText) onText(body.toString())
    }
  }
  socket.on('data', take)
  if (head.length > 0) take(Buffer.alloc(0))
}

/** Where the first whole frame lies: text (1) is read, everything else passed over. */
function frameIn(bytes: Buffer): { isText: boolean; from: number; to: number } | null {
  if (bytes.length < 2) return null
  const isText = bytes.readUInt8(0) === 0x81
  const short = bytes.readUInt8(1) & 0x7f
  const from = short < 126 ? 2 : short === 126 ? 4 : 10
  if (bytes.length < from) return null
  const length =
    short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
  return bytes.length < from + length ? null : { isText, from, to: from + length }
}
