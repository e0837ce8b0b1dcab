import type { FastifyInstance } from 'fastify'
import { Server } from 'socket.io'
import { protocol } from '../../shared/protocol.ts'
import type { ClientEvents, ServerEvents } from '../../shared/socket.ts'
import type { Deps } from '../deps.ts'
import { cookieName } from '../session/sessions.ts'
import { isOurOrigin } from '../web/security.ts'
import { serve, type Wire } from './door.ts'
import { handlersFor } from './handlers.ts'

const largestPacket = 64 * 1024

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
    allowRequest: (request, answer) => answer(null, isOurOrigin(request.headers.origin, config)),
  })
  io.on('connection', (socket: Wire) => {
    const cookie = app.parseCookie(socket.handshake.headers.cookie ?? '')[cookieName]
    const { persona: named, protocol: theirs } = handshakeOf(socket)
    const persona = sessions.persona(cookie, named)
    const house = persona && arenas.get(persona.arena)
    if (!persona || !house || theirs !== protocol) {
      socket.emit('farewell', persona ? 'reload' : 'notSignedIn')
      socket.disconnect(true)
      return
    }
    const reader = { person: persona.person, unit: persona.unit }
    const { handlers, leave } = handlersFor(socket, house, reader, deps)
    const may = () => (sessions.persona(cookie, persona.id) ? null : { code: 'notSignedIn' as const })
    serve(socket, handlers, may, now, app.log)
    socket.on('disconnect', () => leave())
  })
  return io
}

function handshakeOf(socket: Wire): Handshake {
  const { persona, protocol: number } = socket.handshake.auth
  return {
    persona: typeof persona === 'string' ? persona : '',
    protocol: typeof number === 'number' ? number : 0,
  }
}
