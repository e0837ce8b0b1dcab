import { createHash } from 'node:crypto'
import { AccessToken } from 'livekit-server-sdk'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createMedia, type Media } from '../../server/door/media.ts'
import { createWebhooks } from '../../server/door/webhooks.ts'
import { seedArena } from '../support/arena.ts'
import { type DoorMorning, openDoorMorning } from '../support/doorMorning.ts'
import { startServer, type TestServer } from '../support/server.ts'

const access = { url: 'ws://127.0.0.1:1', httpUrl: 'http://127.0.0.1:1', key: 'key', secret: 's'.repeat(32) }

async function sign(body: string, { key, secret } = access): Promise<string> {
  const token = new AccessToken(key, secret)
  token.sha256 = createHash('sha256').update(body).digest('base64')
  return token.toJwt()
}
const told = (id: string, at = Date.now()) =>
  JSON.stringify({
    event: 'participant_joined',
    id,
    createdAt: String(Math.floor(at / 1_000)),
    room: { name: 'r' },
  })

describe('what LiveKit tells', () => {
  let server: TestServer
  beforeEach(async () => {
    const media: Media = createMedia({ ...access, timeoutMs: 100 })
    server = await startServer({ seed: seedArena, media: () => media })
  })
  afterEach(() => server.close())

  const post = async (body: string, authorization?: string, type = 'application/webhook+json') => {
    const headers = { 'content-type': type, ...(authorization && { authorization }) }
    return (await fetch(`${server.url}/webhooks/livekit`, { method: 'POST', headers, body })).status
  }

  test('is taken when it has signed it, from no page of ours, and once', async () => {
    const body = told('one')
    const signed = await sign(body)
    expect(await post(body, signed)).toBe(200)
    expect(await post(body, signed)).toBe(409)
  })

  test('is not taken without its signature, with another’s, or when a byte is another', async () => {
    const body = told('two')
    expect(await post(body)).toBe(401)
    expect(await post(body, 'nonsense')).toBe(401)
    expect(await post(body, await sign(body, { ...access, secret: 'x'.repeat(32) }))).toBe(401)
    expect(await post(body, await sign(body, { ...access, key: 'other' }))).toBe(401)
    expect(await post(`${body} `, await sign(body))).toBe(401)
    expect(await post('not json', await sign('not json'))).toBe(401)
  })

  test('a pass to a room signs nothing', async () => {
    const media = createMedia({ ...access, timeoutMs: 100 })
    const { token } = await media.pass({ room: 'r', seat: 's' })
    expect(await post(told('three'), token)).toBe(401)
  })

  test('is not taken when it is older than five minutes, nor as another kind of content', async () => {
    const old = told('four', Date.now() - 6 * 60_000)
    expect(await post(old, await sign(old))).toBe(409)
    const body = told('five')
    expect(await post(body, await sign(body), 'application/json')).toBe(415)
    expect(await post('x'.repeat(70_000), await sign('x'))).toBe(413)
  })

  test('the newest ten thousand are remembered, and no more are kept', async () => {
    const now = () => 0
    const stub = { told: async (id: string) => ({ id, at: 0, room: '' }) }
    const webhooks = createWebhooks(() => ({ ...createMedia({ ...access, timeoutMs: 1 }), ...stub }), now)
    for (let at = 0; at <= 10_000; at += 1) expect(await webhooks.hear(`${at}`, '')).toBe('ok')
    expect(await webhooks.hear('10000', '')).toBe('repeated')
    expect(await webhooks.hear('0', '')).toBe('ok')
  })
})

describe('a stranger in the room', () => {
  let morning: DoorMorning
  afterEach(() => morning.door.close())

  test('is put out when LiveKit tells that somebody came, before the next look', async () => {
    morning = await openDoorMorning()
    const { door } = morning
    const room = door.state.door.room ?? ''
    const { asked } = door.standin
    await door.until('a look that is just over', () => door.standin.asked > asked)
    door.standin.enter(room, 'f'.repeat(32))
    await door.pass(0)
    expect(door.standin.rooms.get(room)).toContain('f'.repeat(32))
    const body = JSON.stringify({ id: 'came', at: door.now(), room })
    expect(await door.webhooks.hear(body, '')).toBe('ok')
    await door.until('put out', () => !door.standin.rooms.get(room)?.has('f'.repeat(32)), 150)
  })
})
