import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const named = [
  'HEMKLAR_HOST',
  'HEMKLAR_NETWORKS',
  'LIVEKIT_HOST',
  'LIVEKIT_API_KEY',
  'LIVEKIT_API_SECRET',
  'LIVEKIT_NODE_IP',
]
const secrets = ['BACKUP_KEY', 'BACKUP_SECRET', 'BACKUP_BUCKET', 'BACKUP_ENDPOINT']
const compose = (env: Record<string, string>): Promise<{ ok: boolean; said: string }> =>
  new Promise((resolve) => {
    const options = { env: { PATH: process.env.PATH ?? '', ...env } }
    execFile('docker-compose', ['config', '-q'], options, (fault, _, said) =>
      resolve({ ok: fault === null, said }),
    )
  })

const isThere = spawnSync('docker-compose', ['--version']).status === 0

test.runIf(isThere)(
  'the production shape is well formed, and starts with no secret left to a default',
  async () => {
    const all = Object.fromEntries([...named, ...secrets].map((name) => [name, 'given']))
    expect(await compose(all)).toEqual({ ok: true, said: '' })
    const withoutOne = [...named, ...secrets].map(async (name) => {
      const { [name]: _, ...rest } = all
      expect(await compose(rest), `${name} is missing`).toMatchObject({ ok: false })
    })
    await Promise.all(withoutOne)
  },
)

test('LiveKit sends no browser to a server of anybody else to ask for its address', () => {
  const shape = readFileSync('docker-compose.yml', 'utf8')
  // With TURN over UDP of its own LiveKit names that one, and else three of Google's and Twilio's.
  const port = /turn:\n(?:.*\n)*?\s+udp_port: (\d+)/.exec(shape)?.[1]
  expect(port).toBeDefined()
  expect(shape).toContain(`- "${port}:${port}/udp"`)
})
