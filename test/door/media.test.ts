import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createMedia, type Media } from '../../server/door/media.ts'
import type { Pass } from '../../shared/socket.ts'
import { noLiveKit, startTestLiveKit, type TestLiveKit } from '../support/livekit.ts'

describe.skipIf(noLiveKit)('LiveKit as the door knows it', () => {
  let livekit: TestLiveKit
  let media: Media
  let room: string
  beforeAll(async () => {
    livekit = await startTestLiveKit()
    media = createMedia({ ...livekit, timeoutMs: 1_000 })
  })
  afterAll(() => livekit.stop())
  beforeEach(() => {
    room = randomUUID()
  })

  test('a pass lets one seat into one room for a minute, to see, hear and be seen and heard, and no more', async () => {
    const pass = await media.pass({ room, seat: 'seat-7' })
    expect(pass).toMatchObject({ url: livekit.url, room })
    const { exp, nbf, ...claims } = claimsOf(pass)
    expect(exp - nbf).toBeLessThanOrEqual(60)
    expect(exp * 1_000 - Date.now()).toBeLessThanOrEqual(60_000)
    expect(claims).toEqual({
      iss: livekit.key,
      sub: 'seat-7',
      video: {
        roomJoin: true,
        room,
        canSubscribe: true,
        canPublishSources: ['camera', 'microphone'],
        canPublishData: false,
        canUpdateOwnMetadata: false,
      },
    })
  })

  test('a room is there from when we make it until we delete it, and making or deleting it again is no fault', async () => {
    expect(await media.createRoom(room)).toEqual({ ok: true })
    expect(await media.createRoom(room)).toEqual({ ok: true })
    expect(await roomsNow()).toContain(room)
    expect(await media.deleteRoom(room)).toEqual({ ok: true })
    expect(await roomsNow()).not.toContain(room)
    expect(await media.deleteRoom(room)).toEqual({ ok: true })
  })

  test('a pass for a room that nobody made is refused: joining never makes one', async () => {
    expect(await refusal(await media.pass({ room, seat: 'seat-1' }))).toContain(
      'requested room does not exist',
    )
  })

  test('a kept pass is worthless once its room is deleted', async () => {
    await media.createRoom(room)
    const kept = await media.pass({ room, seat: 'seat-1' })
    expect(await refusal(kept)).toBeNull()
    await media.deleteRoom(room)
    expect(await refusal(kept)).toContain('requested room does not exist')
  })

  test('who is in a room is asked of LiveKit, and one seat can be put out', async () => {
    await media.createRoom(room)
    const sitting = await sit(await media.pass({ room, seat: 'seat-1' }))
    expect(await media.listSeats(room)).toEqual({ ok: true, seats: ['seat-1'] })
    expect(await media.removeSeat(room, 'seat-1')).toEqual({ ok: true })
    expect(await media.listSeats(room)).toEqual({ ok: true, seats: [] })
    expect(await media.removeSeat(room, 'seat-1')).toEqual({ ok: true })
    sitting.close()
  })

  test('a wrong key is refused', async () => {
    const stranger = createMedia({ ...livekit, secret: 'x'.repeat(43), timeoutMs: 1_000 })
    expect(await stranger.listRooms()).toEqual({ ok: false, code: 'refused' })
    expect(await stranger.deleteRoom(room)).toEqual({ ok: false, code: 'refused' })
  })

  test('a server that hangs is a timeout after one second, whatever was asked', async () => {
    await media.createRoom(room)
    await livekit.freeze()
    const asked = performance.now()
    const answers = await Promise.all([
      media.createRoom(room),
      media.deleteRoom(room),
      media.listRooms(),
      media.listSeats(room),
      media.removeSeat(room, 'seat-1'),
    ])
    const took = performance.now() - asked
    livekit.thaw()
    expect(answers).toEqual(answers.map(() => ({ ok: false, code: 'timeout' })))
    expect(took).toBeLessThan(1_200)
  })

  test('a server that is gone is unreachable, and one that is back answers', async () => {
    await livekit.cut()
    expect(await media.createRoom(room)).toEqual({ ok: false, code: 'unreachable' })
    await livekit.comeBack()
    expect(await media.createRoom(room)).toEqual({ ok: true })
  })

  async function roomsNow(): Promise<readonly string[]> {
    const told = await media.listRooms()
    if (!told.ok) throw new Error(told.code)
    return told.rooms
  }
})

interface Claims {
  readonly exp: number
  readonly nbf: number
}

function claimsOf({ token }: Pass): Claims {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
}

/** What LiveKit says to a browser that shows this pass, before any connection: null when it would be let in. */
async function refusal({ url, token }: Pass): Promise<string | null> {
  const answer = await fetch(`${url.replace('ws', 'http')}/rtc/validate?access_token=${token}`)
  return answer.ok ? null : await answer.text()
}

/** Joins as a browser's first step does; sends nothing. */
async function sit({ url, token }: Pass): Promise<WebSocket> {
  const socket = new WebSocket(
    `${url}/rtc?access_token=${token}&protocol=9&sdk=js&version=2.23.0&auto_subscribe=1`,
  )
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('message', () => resolve(), { once: true })
    socket.addEventListener('error', () => reject(new Error('LiveKit did not let the seat in')), {
      once: true,
    })
  })
  return socket
}
