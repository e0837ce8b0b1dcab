import type { ArenaHouse } from '../../../server/arenas.ts'
import type { Deps } from '../../../server/deps.ts'
import { handlersFor } from '../../../server/socket/handlers.ts'
import { serve, type Wire } from '../../../server/socket/serve.ts'
import type { Colleague } from '../../support/region.ts'

/** What reaches a page over its line: the text of a frame and how many bytes it was. */
export type Frame = { readonly text: string; readonly bytes: number }
export type Line = ReturnType<typeof openLine>

type Parts = {
  house: ArenaHouse
  deps: Deps
  who: Colleague
  log: { error(detail: object, text: string): void }
  send: (frame: Frame) => void
}

/**
 * The server's end of one connection without a net: its own door (`serve`), handlers and hub, and what they write, byte for byte
 * as `sendUpdate` writes it.
 */
export function openLine({ house, deps, who: { person, unit, id }, log, send }: Parts) {
  let isOpen = true
  let hear: (name: string, ...args: unknown[]) => void = () => undefined
  const write = (bytes: Buffer) => {
    if (isOpen) send({ text: payloadOf(bytes), bytes: bytes.length })
  }
  const say = (text: string) => {
    if (isOpen) send({ text, bytes: Buffer.byteLength(text) })
  }
  const net = { readyState: 1, _socket: { writableLength: 0, write } }
  // What handlers and `serve` use of a socket, and no more.
  const socket = {
    conn: { transport: { socket: net } },
    onAny: (listener: typeof hear) => {
      hear = listener
    },
    emit: (...packet: unknown[]) => say(`42${JSON.stringify(packet)}`),
    disconnect: () => undefined,
  } as unknown as Wire
  const asking = { reader: { person, unit }, persona: id, house }
  const { handlers, leave } = handlersFor(socket, asking, () => [asking], deps)
  serve(socket, handlers, () => null, deps.now, log)

  return {
    /** The answer comes as a frame too; the page finds it by its number. */
    ask: (number: number, name: string, request: unknown): void =>
      hear(name, request, (reply: unknown) => say(`43${number}${JSON.stringify([reply])}`)),
    /** The connection is gone; the server notices. */
    async close(): Promise<void> {
      isOpen = false
      await leave()
    },
    /** The server died: it does nothing any more. */
    break(): void {
      isOpen = false
    },
  }
}

/** The text in one whole frame of a server (RFC 6455 5.2). */
function payloadOf(frame: Buffer): string {
  const short = frame.readUInt8(1)
  return frame.toString('utf8', short < 126 ? 2 : short === 126 ? 4 : 10)
}
