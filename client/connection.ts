import { signal } from '@preact/signals'
import type { Refusal } from '../shared/core/refusal.ts'
import { protocol } from '../shared/protocol.ts'
import type { Reply, RequestName, RequestOf, ServerEvents, Update } from '../shared/socket.ts'
import { openWire } from './wire.ts'

/** `lost`: when the server was last heard (page time, ms); `farewell`: this page is no longer welcome and why. */
export type Link =
  | { is: 'connecting' }
  | { is: 'on' }
  | { is: 'lost'; since: number }
  | { is: 'farewell'; why: 'notSignedIn' | 'reload' }

export type Connection = ReturnType<typeof createConnection>

const answerWithinMs = 8_000

type Told = { [Name in keyof ServerEvents]: Parameters<ServerEvents[Name]>[0] }

/** The one socket of this tab, as the tab's persona (`at`: another server than the page's own, for callers that are no browser). Nothing is resumed: whoever reconnects watches anew and gets everything. */
export function createConnection(persona: string, at: { url?: string; cookie?: string } = {}) {
  const link = signal<Link>({ is: 'connecting' })
  const onUpdate = new Set<(update: Update) => void>()
  const onChanged = new Set<() => void>()
  const onConnect = new Set<() => void>()
  /** Asked and not yet answered: a connection that breaks takes their answers with it. */
  const unanswered = new Set<() => void>()
  /** A net that dies without a word is noticed late; how long nobody has known anything counts from the last word heard. */
  let heardAt = performance.now()

  const on: { [Name in keyof Told]: (told: Told[Name]) => void } = {
    update(update) {
      for (const listener of onUpdate) listener(update)
    },
    changed() {
      for (const listener of onChanged) listener()
    },
    farewell(why) {
      link.value = { is: 'farewell', why }
      close()
    },
  }

  const wire = openWire(
    () => dial(at),
    { persona, protocol },
    {
      connected() {
        link.value = { is: 'on' }
        for (const listener of onConnect) listener()
      },
      lost() {
        link.value = { is: 'lost', since: heardAt }
        for (const giveUp of unanswered) giveUp()
      },
      heard() {
        heardAt = performance.now()
      },
      // The contract says what each event holds; one of a newer server is passed over.
      told: (event, value) => on[event as keyof Told]?.(value as never),
    },
  )

  function giveUpAll(): void {
    for (const giveUp of unanswered) giveUp()
  }

  function close(): void {
    wire.close()
    giveUpAll()
  }

  return {
    link,
    /** Asks once; without an answer in time, or without a connection, the refusal is `unreachable`. Nothing is kept to be sent later. */
    ask<Name extends RequestName>(name: Name, request: RequestOf<Name>): Promise<Reply<Name>> {
      const unreachable: Reply<Name> = { ok: false, refusal: { code: 'unreachable' } satisfies Refusal }
      if (!wire.isConnected()) return Promise.resolve(unreachable)
      return new Promise((resolve) => {
        const end = (reply: Reply<Name>) => {
          clearTimeout(late)
          unanswered.delete(giveUp)
          resolve(reply)
        }
        const giveUp = () => end(unreachable)
        const late = setTimeout(giveUp, answerWithinMs)
        unanswered.add(giveUp)
        wire.ask(name, request, (reply) => end(reply as Reply<Name>))
      })
    },
    onUpdate: (listener: (update: Update) => void) => subscribe(onUpdate, listener),
    /** What this tab looks at (`looksAt`) would be another now. */
    onChanged: (listener: () => void) => subscribe(onChanged, listener),
    /** At each connect, the first included when it has not happened yet. */
    onConnect(listener: () => void) {
      if (wire.isConnected()) listener()
      return subscribe(onConnect, listener)
    },
    cut: wire.cut,
    close,
  }
}

function dial({ url = location.origin, cookie }: { url?: string; cookie?: string }): WebSocket {
  const address = `${url.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`
  if (cookie === undefined) return new WebSocket(address)
  // Node's takes headers where a browser's takes protocols, and a browser sends its own.
  return new WebSocket(address, { headers: { cookie, origin: url } } as unknown as string[])
}

function subscribe<Listener>(to: Set<Listener>, listener: Listener): () => void {
  to.add(listener)
  return () => to.delete(listener)
}
