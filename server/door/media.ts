import { RoomServiceClient, ServerError, WebhookReceiver } from 'livekit-server-sdk'
import type { Pass } from '../../shared/socket.ts'
import type { Access } from '../livekit/types.ts'
import { createKeys } from './keys.ts'
import { mintPass } from './tokens.ts'

/** Longer than this without an answer from LiveKit, or between the two commits of Next, and the lead is told why. */
export const patienceMs = 1_000

/** A call that LiveKit did not carry out. */
export interface MediaFault {
  readonly ok: false
  /**
   * `refused`: it answered no, for instance to a wrong key. `timeout`: no answer within the time; it may have done it, or may do it yet.
   * `unreachable`: nothing answers at that address.
   */
  readonly code: 'refused' | 'timeout' | 'unreachable'
}

export type MediaAnswer<Found = unknown> = ({ readonly ok: true } & Found) | MediaFault

/** What LiveKit tells by itself, as a hint only: the door is held against its real list, whatever was told. */
interface Told {
  readonly id: string
  /** Milliseconds since 1970, by LiveKit's clock. */
  readonly at: number
  readonly room: string
}

/**
 * LiveKit as the door knows it. Rooms and seats are neutral random ids: no person, organisation or patient is ever
 * named to it. Each call ends within `timeoutMs` with a value and may be repeated without harm.
 */
export interface Media {
  createRoom(room: string): Promise<MediaAnswer>
  /** Closes the room for everyone in it and makes every pass for it worthless. One already gone is a success. */
  deleteRoom(room: string): Promise<MediaAnswer>
  listRooms(): Promise<MediaAnswer<{ readonly rooms: readonly string[] }>>
  /** Who is really there, whatever we believe. LiveKit tells a room that does not exist as an empty one. */
  listSeats(room: string): Promise<MediaAnswer<{ readonly seats: readonly string[] }>>
  /** Puts one seat out. Its pass still works until it expires: only `deleteRoom` keeps it out. Not there is a success. */
  removeSeat(room: string, seat: string): Promise<MediaAnswer>
  /** Signs without asking LiveKit, so it answers also when LiveKit is down: what lets one seat in at once, and the room's key. */
  pass(of: { readonly room: string; readonly seat: string }): Promise<Pass>
  /** What a request to our webhook says; null when LiveKit has not signed these very bytes. */
  told(body: string, authorization: string): Promise<Told | null>
}

export interface MediaOptions extends Access {
  readonly timeoutMs: number
}

export function createMedia({ timeoutMs, ...access }: MediaOptions): Media {
  const rooms = new RoomServiceClient(access.httpUrl, access.key, access.secret, {
    requestTimeout: timeoutMs / 1_000,
    failover: false,
  })
  const keys = createKeys()
  const receiver = new WebhookReceiver(access.key, access.secret)
  return {
    createRoom: (room) =>
      ask(
        rooms.createRoom({ name: room, emptyTimeout: keptSeconds, departureTimeout: keptSeconds }),
        nothing,
      ),
    deleteRoom(room) {
      keys.forget(room)
      return ask(rooms.deleteRoom(room), nothing, { whenGone: {} })
    },
    listRooms: () => ask(rooms.listRooms(), (told) => ({ rooms: told.map(({ name }) => name) })),
    listSeats: (room) =>
      ask(rooms.listParticipants(room), (told) => ({ seats: told.map(({ identity }) => identity) })),
    removeSeat: (room, seat) => ask(rooms.removeParticipant(room, seat), nothing, { whenGone: {} }),
    async told(body, authorization) {
      // Whatever is wrong with it, it is not LiveKit's word.
      const event = await receiver.receive(body, authorization).catch(() => null)
      return event && { id: event.id, at: Number(event.createdAt) * 1_000, room: event.room?.name ?? '' }
    },
    pass: async ({ room, seat }) => ({ ...(await mintPass(access, room, seat)), key: keys.of(room) }),
  }
}

/** Seconds that a room of ours stays while nobody is in it: a hall may be open long before anyone comes. */
const keptSeconds = 600

/** The text of a fault is dropped: LiveKit repeats the token in it. */
async function ask<Value, Found>(
  call: Promise<Value>,
  read: (value: Value) => Found,
  { whenGone }: { whenGone?: Found } = {},
): Promise<MediaAnswer<Found>> {
  try {
    return { ok: true, ...read(await call) }
  } catch (fault) {
    if (fault instanceof ServerError && fault.code === 'not_found' && whenGone)
      return { ok: true, ...whenGone }
    const code = faultCode(fault)
    if (code === null) throw fault
    return { ok: false, code }
  }
}

function faultCode(fault: unknown): MediaFault['code'] | null {
  if (fault instanceof ServerError) return 'refused'
  if (fault instanceof DOMException && fault.name === 'TimeoutError') return 'timeout'
  if (fault instanceof TypeError && netFaults.has(fault.message)) return 'unreachable'
  return null
}

/** How Node's fetch says that there was no connection, or that it broke. */
const netFaults: ReadonlySet<string> = new Set(['fetch failed', 'terminated'])

const nothing = () => ({})
