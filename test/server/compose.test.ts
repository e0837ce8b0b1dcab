import { spawnSync } from 'node:child_process'
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
const compose = (env: Record<string, string>) =>
  spawnSync('docker-compose', ['config', '-q'], {
    env: { PATH: process.env.PATH ?? '', ...env },
    encoding: 'utf8',
  })

const isThere = spawnSync('docker-compose', ['--version']).status === 0

test.runIf(isThere)(
  'the production shape is well formed, and starts with no secret left to a default',
  () => {
    const all = Object.fromEntries([...named, ...secrets].map((name) => [name, 'given']))
    expect(compose(all)).toMatchObject({ status: 0, stderr: '' })
    for (const name of [...named, ...secrets]) {
      const { [name]: _, ...rest } = all
      expect(compose(rest).status, `${name} is missing`).not.toBe(0)
    }
  },
)
