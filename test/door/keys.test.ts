import { expect, test } from 'vitest'
import { createMedia } from '../../server/door/media.ts'

const access = { url: 'ws://127.0.0.1:1', httpUrl: 'http://127.0.0.1:1', key: 'key', secret: 's'.repeat(32) }
const open = () => createMedia({ ...access, timeoutMs: 100 })

test('all seats of a room have its key, of 32 bytes, and no other room has it', async () => {
  const media = open()
  const keyOf = async (room: string, seat: string) => (await media.pass({ room, seat })).key
  const key = await keyOf('one', 'a')
  expect(Buffer.from(key, 'base64')).toHaveLength(32)
  expect(await keyOf('one', 'b')).toBe(key)
  expect(await keyOf('two', 'a')).not.toBe(key)
})

test('the key goes with the room, and with the process', async () => {
  const media = open()
  const { key } = await media.pass({ room: 'one', seat: 'a' })
  await media.deleteRoom('one')
  expect((await media.pass({ room: 'one', seat: 'a' })).key).not.toBe(key)
  expect((await open().pass({ room: 'one', seat: 'a' })).key).not.toBe(key)
})

test('LiveKit is never told the key: it is in no token', async () => {
  const { key, token } = await open().pass({ room: 'one', seat: 'a' })
  const [, claims = ''] = token.split('.')
  expect(Buffer.from(claims, 'base64url').toString()).not.toContain(key)
})
