import { AccessToken, TrackSource } from 'livekit-server-sdk'
import type { Access } from '../livekit/types.ts'

/** What lets one seat into one room: the browser connects to `url` with `token` at once, or asks for a new one. */
export interface Pass {
  readonly url: string
  readonly token: string
  readonly room: string
}

/** Seconds. LiveKit cannot take a token back, so one must be worthless almost as soon as it is used. */
export const passLastsSeconds = 60

/**
 * Signs the pass of one seat for one room. A seat may send and receive sound and picture and nothing else: no data (it
 * would reach everybody in the room), no name, no metadata, no administration. Whether the seat is entitled is the
 * caller's question.
 */
export async function mintPass(access: Access, room: string, seat: string): Promise<Pass> {
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
