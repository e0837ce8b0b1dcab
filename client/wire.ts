/** What the one who opened the wire is told. */
type Ear = {
  connected(): void
  /** The connection broke; another is being tried. Answers still waited for do not come. */
  lost(): void
  /** Anything at all came. */
  heard(): void
  told(event: string, value: unknown): void
}

const firstDelayMs = 300
const longestDelayMs = 3_000
const greetingWithinMs = 10_000

/**
 * The page's end of socket.io's published protocol (engine.io 4, socket.io 5): text over one websocket, acknowledgements, the
 * server's heartbeat, reconnection for as long as it takes (decision 008). `dial` opens a socket, `hello` says who comes.
 */
export function openWire(dial: () => WebSocket, hello: object, ear: Ear) {
  const unanswered = new Map<number, (reply: unknown) => void>()
  let isConnected = false
  let failures = 0
  let asked = 0
  let silence: ReturnType<typeof setTimeout> | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let patienceMs = greetingWithinMs
  let socket = connect()
  // A net that is known to be gone is not waited for.
  globalThis.addEventListener?.('offline', drop)

  function connect(): WebSocket {
    const fresh = dial()
    fresh.onmessage = ({ data }) => hear(data)
    fresh.onclose = drop
    patienceMs = greetingWithinMs
    wait()
    return fresh
  }

  function hear(packet: string): void {
    ear.heard()
    wait()
    const text = packet.slice(1)
    if (isOver(packet)) drop()
    else if (packet.startsWith('0')) greet(text)
    else if (packet.startsWith('2')) socket.send('3')
    else take(text.charAt(0), text.slice(1))
  }

  /** From here on the server is heard at least this often. */
  function greet(text: string): void {
    const { pingInterval, pingTimeout } = JSON.parse(text)
    patienceMs = pingInterval + pingTimeout
    wait()
    socket.send(`40${JSON.stringify(hello)}`)
  }

  function take(kind: string, text: string): void {
    if (kind === '0') {
      failures = 0
      isConnected = true
      ear.connected()
    } else if (kind === '2') {
      const [event, value] = JSON.parse(text)
      ear.told(event, value)
    } else if (kind === '3') {
      const from = text.indexOf('[')
      const id = Number(text.slice(0, from))
      const answer = unanswered.get(id)
      unanswered.delete(id)
      answer?.(JSON.parse(text.slice(from))[0])
    }
  }

  function wait(): void {
    clearTimeout(silence)
    silence = setTimeout(drop, patienceMs)
  }

  function drop(): void {
    const wasConnected = isConnected
    hangUp()
    // Not all at the same time: a server that comes back meets everyone at once.
    const delay = Math.min(longestDelayMs, firstDelayMs * 2 ** failures) * (0.5 + Math.random())
    retry = setTimeout(() => {
      socket = connect()
    }, delay)
    failures += 1
    if (wasConnected) ear.lost()
  }

  /** Whatever this socket still had to say is no longer listened to. */
  function hangUp(): void {
    clearTimeout(silence)
    clearTimeout(retry)
    isConnected = false
    unanswered.clear()
    socket.onmessage = null
    socket.onclose = null
    socket.close()
  }

  return {
    isConnected: () => isConnected,
    /** Asks over the connection there is; nothing is kept to be sent later. */
    ask(name: string, request: unknown, answer: (reply: unknown) => void): void {
      unanswered.set(asked, answer)
      socket.send(`42${asked}${JSON.stringify([name, request])}`)
      asked += 1
    },
    /** Drops the transport as a lost net would; the connection comes back by itself. */
    cut: drop,
    close(): void {
      globalThis.removeEventListener?.('offline', drop)
      hangUp()
    },
  }
}

/** The server hangs up, or does not take this client. */
const isOver = (packet: string): boolean =>
  packet === '1' || packet.startsWith('41') || packet.startsWith('44')
