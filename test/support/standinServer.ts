import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Media, MediaAnswer } from '../../server/door/media.ts'
import type { Standin } from './standin.ts'

/** A stand-in for LiveKit that a server in another process can ask: LiveKit's own protocol, and what its environment must say. */
export async function serveStandin({ media }: Standin) {
  const server = createServer(async (request, response) => {
    const asked = JSON.parse(await text(request))
    const method = request.url?.split('/').at(-1) ?? ''
    const answer = await calls[method]?.(media, asked)
    if (!answer || answer.ok === false) return fail(answer)
    const { ok: _, ...told } = answer
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(asProtocol(told)))

    function fail(fault: MediaAnswer | undefined): void {
      if (fault?.ok === false && fault.code === 'unreachable') return void request.socket.destroy()
      // Who has not heard by now has stopped listening.
      if (fault?.ok === false && fault.code === 'timeout') return
      response.statusCode = fault ? 401 : 404
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ code: fault ? 'unauthenticated' : 'bad_route', msg: '' }))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an address with a port.
  const { port } = server.address() as AddressInfo
  return {
    env: {
      HEMKLAR_VIDEO: 'on',
      LIVEKIT_URL: `ws://127.0.0.1:${port}`,
      LIVEKIT_API_KEY: 'standin',
      LIVEKIT_API_SECRET: 's'.repeat(40),
    },
    close(): void {
      server.close()
      server.closeAllConnections()
    },
  }
}

type Asked = { name: string; room: string; identity: string }
type Told = { rooms?: readonly string[]; seats?: readonly string[] }

const calls: Readonly<Record<string, (media: Media, asked: Asked) => Promise<MediaAnswer<Told>>>> = {
  CreateRoom: (media, { name }) => media.createRoom(name) as Promise<MediaAnswer<Told>>,
  DeleteRoom: (media, { room }) => media.deleteRoom(room) as Promise<MediaAnswer<Told>>,
  ListRooms: (media) => media.listRooms(),
  ListParticipants: (media, { room }) => media.listSeats(room),
  RemoveParticipant: (media, { room, identity }) =>
    media.removeSeat(room, identity) as Promise<MediaAnswer<Told>>,
}

const asProtocol = ({ rooms, seats }: Told) => ({
  ...(rooms && { rooms: rooms.map((name) => ({ name })) }),
  ...(seats && { participants: seats.map((identity) => ({ identity })) }),
})
