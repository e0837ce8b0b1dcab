import type { FastifyInstance } from 'fastify'
import { Server } from 'socket.io'
import { isInCare, membershipOf } from '../../shared/arena/state.ts'
import { socketRequests } from '../../shared/policy/sockets.ts'
import { protocol } from '../../shared/protocol.ts'
import type { ClientEvents, RequestName, ServerEvents } from '../../shared/socket.ts'
import type { Deps } from '../deps.ts'
import { every } from '../every.ts'
import { cookieName } from '../session/sessions.ts'
import { commissionsAmong } from '../web/commissions.ts'
import { isOurOrigin } from '../web/security.ts'
import { handlersFor } from './handlers.ts'
import { serve, type Wire } from './serve.ts'

const largestPacket = 64 * 1024
/** How often it is asked whether one who only listens still may. */
const lookEveryMs = 5_000

type Handshake = { persona: string; protocol: number }

/** Live connections: websocket only, from our own origin only, one namespace, nothing resumed. */
export function openSockets(app: FastifyInstance, deps: Deps): Server<ClientEvents, ServerEvents> {
  const { sessions, config, arenas, now } = deps
  const io = new Server<ClientEvents, ServerEvents>(app.server, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: largestPacket,
    pingInterval: 5_000,
    pingTimeout: 5_000,
    perMessageDeflate: false,
    allowRequest: (request, answer) => answer(null, isOurOrigin(request.headers, config)),
  })
  /** For each connection: ends it when it may no longer be. */
  const looks = new Set<() => void>()
  const lookAll = () => {
    for (const look of looks) look()
  }
  sessions.onEnded(lookAll)
  for (const { store } of arenas.values())
    store.onCommitted(({ streams }) => {
      if (streams.some((stream) => stream.startsWith('arena:'))) lookAll()
    })
  const heldBy = ({ handshake: { headers, auth } }: Pick<Wire, 'handshake'>) =>
    sessions.hold(app.parseCookie(headers.cookie ?? '')[cookieName], handshakeOf(auth).persona)
  // Refused before it is taken: the page tries again, more and more seldom, until another tab is closed.
  io.use((socket, next) => next(heldBy(socket)?.isFull() ? new Error('tooMany') : undefined))
  io.on('connection', (socket: Wire) => {
    const { persona: named, protocol: theirs } = handshakeOf(socket.handshake.auth)
    const held = heldBy(socket)
    const house = held && arenas.get(held.persona.arena)
    if (!held || !house || theirs !== protocol) {
      socket.emit('farewell', held ? 'reload' : 'notSignedIn')
      socket.disconnect(true)
      return
    }
    held.opened()
    const { person, unit } = held.persona
    const asking = { reader: { person, unit }, persona: named, house }
    const commissions = () => commissionsAmong(held.personas(), asking, deps)
    const { handlers, isPresent, leave } = handlersFor(socket, asking, commissions, deps)
    const works = () => membershipOf(house.store.folds.arena(), person, unit, now()) !== undefined
    const isCaring = () => isInCare(house.store.folds.arena(), person, unit, now())
    const cared = isCaring()
    const may = (name: RequestName) => {
      const holds = socketRequests[name].by === 'person' ? held.act() : held.stillHolds()
      if (!holds || !works()) return { code: 'notSignedIn' as const }
      return socketRequests[name].who === 'care' && !isCaring() ? { code: 'notYours' as const } : null
    }
    serve(socket, handlers, may, now, app.log)
    const report = (err: unknown, what: string) => app.log.error({ err }, what)
    const look = () => {
      // Who sits in a meeting and listens is there, though no key is touched.
      const holds = isPresent() ? held.act() : held.stillHolds()
      if (holds && works() && (isCaring() || !cared)) return
      // Also to who has left the care and manages the unit instead: as another reader they begin with an empty screen.
      socket.emit('farewell', 'notSignedIn')
      socket.disconnect(true)
    }
    const stopLooking = every(lookEveryMs, 'a connection was not looked at', report, look)
    looks.add(look)
    socket.on('disconnect', () => {
      stopLooking()
      looks.delete(look)
      held.closed()
      leave().catch((error: unknown) => app.log.error({ err: error }, 'a seat was not given up'))
    })
  })
  return io
}

function handshakeOf({ persona, protocol: number }: Wire['handshake']['auth']): Handshake {
  return {
    persona: typeof persona === 'string' ? persona : '',
    protocol: typeof number === 'number' ? number : 0,
  }
}
