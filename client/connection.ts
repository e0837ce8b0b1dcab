import { signal } from '@preact/signals'
import { io, type Socket } from 'socket.io-client'
import type { Refusal } from '../shared/core/refusal.ts'
import { protocol } from '../shared/protocol.ts'
import type { ClientEvents, Reply, RequestName, RequestOf, ServerEvents, Update } from '../shared/socket.ts'

/** `lost`: when the server was last heard (page time, ms); `farewell`: this page is no longer welcome and why. */
export type Link =
  | { is: 'connecting' }
  | { is: 'on' }
  | { is: 'lost'; since: number }
  | { is: 'farewell'; why: 'notSignedIn' | 'reload' }

export type Connection = ReturnType<typeof createConnection>

const answerWithinMs = 8_000

/** The one socket of this tab, as the tab's persona (`at`: another server than the page's own, for callers that are no browser). Nothing is resumed: whoever reconnects watches anew and gets everything. */
export function createConnection(persona: string, at: { url?: string; cookie?: string } = {}) {
  const link = signal<Link>({ is: 'connecting' })
  const onUpdate = new Set<(update: Update) => void>()
  const onConnect = new Set<() => void>()
  /** Asked and not yet answered: a connection that breaks takes their answers with it. */
  const unanswered = new Set<() => void>()
  const socket: Socket<ServerEvents, ClientEvents> = io(at.url ?? '', {
    ...(at.cookie !== undefined && { extraHeaders: { cookie: at.cookie, origin: at.url ?? '' } }),
    forceNew: true,
    transports: ['websocket'],
    auth: { persona, protocol },
    reconnectionDelay: 300,
    reconnectionDelayMax: 3_000,
  })

  /** A net that dies without a word is noticed late; how long nobody has known anything counts from the last word heard. */
  let heardAt = performance.now()
  const hear = () => {
    heardAt = performance.now()
  }
  socket.io.on('open', () => socket.io.engine.on('packet', hear))

  socket.on('connect', () => {
    link.value = { is: 'on' }
    for (const listener of onConnect) listener()
  })
  socket.on('disconnect', () => {
    if (link.peek().is !== 'farewell') link.value = { is: 'lost', since: heardAt }
    for (const giveUp of unanswered) giveUp()
  })
  socket.on('farewell', (why) => {
    link.value = { is: 'farewell', why }
    socket.disconnect()
  })
  socket.on('update', (update) => {
    for (const listener of onUpdate) listener(update)
  })

  return {
    link,
    /** Asks once; without an answer in time, or without a connection, the refusal is `unreachable`. Nothing is kept to be sent later. */
    ask<Name extends RequestName>(name: Name, request: RequestOf<Name>): Promise<Reply<Name>> {
      const unreachable: Reply<Name> = { ok: false, refusal: { code: 'unreachable' } satisfies Refusal }
      if (!socket.connected) return Promise.resolve(unreachable)
      return new Promise((resolve) => {
        const end = (reply: Reply<Name>) => {
          clearTimeout(late)
          unanswered.delete(giveUp)
          resolve(reply)
        }
        const giveUp = () => end(unreachable)
        const late = setTimeout(giveUp, answerWithinMs)
        unanswered.add(giveUp)
        // socket.io's typed emit cannot relate a generic name to its arguments; `ClientEvents` does.
        const emit = socket.emit as (
          name: string,
          request: unknown,
          ack: (reply: Reply<Name>) => void,
        ) => void
        emit.call(socket, name, request, end)
      })
    },
    onUpdate: (listener: (update: Update) => void) => subscribe(onUpdate, listener),
    /** At each connect, the first included when it has not happened yet. */
    onConnect(listener: () => void) {
      if (socket.connected) listener()
      return subscribe(onConnect, listener)
    },
    /** Drops the transport as a lost net would; the connection comes back by itself. */
    cut: () => socket.io.engine.close(),
    close: () => socket.disconnect(),
  }
}

function subscribe<Listener>(to: Set<Listener>, listener: Listener): () => void {
  to.add(listener)
  return () => to.delete(listener)
}
