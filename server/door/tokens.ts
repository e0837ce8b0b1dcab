import { AccessToken, TrackSource } from 'livekit-server-sdk'
import type { Pass } from '../../shared/socket.ts'
import type { Access } from '../livekit/types.ts'

/** The part of a pass that is for LiveKit. */
type Ticket = Omit<Pass, 'key'>

/** Seconds. LiveKit cannot take a token back, so one must be worthless almost as soon as it is used. */
export const passLastsSeconds = 60

/**
 * Signs the pass of one seat for one room. A seat may send and receive sound and picture and nothing else: no data (it
 * would reach everybody in the room), no name, no metadata, no administration. Whether the seat is entitled is the
 * caller's question.
 */
export async function mintPass(access: Access, room: string, seat: string): Promise<Ticket> {
  const token = new AccessToken(access.key, access.secret, { identity: seat, ttl: passLastsSeconds })
  token.addGrant({
    roomJoin: true,
    room,
    canSubscribe: true,
    // Also decides that it may publish at all.
    canPublishSources: [TrackSource.CAMERA, TrackSource.MICROPHONE],
    canPublishData: false,
    canUpdateOwnMetadata: false,
  })
  return { url: access.url, token: await token.toJwt(), room }
}
