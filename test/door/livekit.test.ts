import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cachedBinary, liveKitVersion } from '../../server/livekit/cache.ts'
import { backOff } from '../../server/livekit/runLiveKit.ts'
import { startLiveKit } from '../../server/livekit/startLiveKit.ts'
import { noLiveKit, startTestLiveKit, type TestLiveKit } from '../support/livekit.ts'

const report = () => {}

describe('finding a LiveKit', () => {
  let empty: string
  beforeEach(async () => {
    empty = await mkdtemp(join(tmpdir(), 'hemklar-livekit-'))
  })
  afterEach(() => rm(empty, { recursive: true }))

  const outside = {
    LIVEKIT_URL: 'wss://video.example.se',
    LIVEKIT_API_KEY: 'k',
    LIVEKIT_API_SECRET: 's'.repeat(32),
  }

  test('an outside server is used as it is named', async () => {
    const found = await startLiveKit({ env: outside, root: empty, report })
    expect(found).toMatchObject({
      ok: true,
      url: 'wss://video.example.se',
      httpUrl: 'https://video.example.se',
    })
  })

  test.each([
    ['without a key', { ...outside, LIVEKIT_API_KEY: '' }, 'keyMissing'],
    ['with a secret that can be guessed', { ...outside, LIVEKIT_API_SECRET: 'devsecret' }, 'secretTooShort'],
    ['with an address that is none', { ...outside, LIVEKIT_URL: 'video.example.se' }, 'urlMalformed'],
  ])('an outside server %s is refused, and no other is taken instead', async (_what, env, code) => {
    expect(await startLiveKit({ env, root: empty, report })).toMatchObject({ ok: false, code })
  })

  test('where there is neither server nor Go, the answer says so', async () => {
    const found = await startLiveKit({ env: { PATH: empty, HOME: empty }, root: empty, report })
    expect(found).toMatchObject({ ok: false, code: 'noServer' })
  })

  test('a build that fails says why and leaves nothing behind that looks like a server', async () => {
    const env = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      XDG_CACHE_HOME: empty,
      GOPROXY: 'off',
      GOFLAGS: '',
    }
    const found = await startLiveKit({ env, root: join(empty, 'nowhere'), report })
    expect(found).toMatchObject({ ok: false })
    await expect(stat(cachedBinary(env))).rejects.toThrow('ENOENT')
  })

  test('the version of the cache is the one that the module pins', async () => {
    const module = await readFile('tools/livekit/go.mod', 'utf8')
    expect(module).toContain(`github.com/livekit/livekit-server ${liveKitVersion}`)
  })

  test('a server that dies again and again is started ever more seldom, but at least every five seconds', () => {
    expect([1, 2, 3, 4, 5, 6, 60].map(backOff)).toEqual([250, 500, 1_000, 2_000, 4_000, 5_000, 5_000])
  })
})

describe.skipIf(noLiveKit)('our own LiveKit', () => {
  let livekit: TestLiveKit
  beforeEach(async () => {
    livekit = await startTestLiveKit()
  })
  afterEach(() => livekit.stop())

  const answers = () =>
    fetch(livekit.httpUrl).then(
      (answer) => answer.ok,
      () => false,
    )

  test('serves on this machine only, and its secret is on no command line', async () => {
    expect(await answers()).toBe(true)
    const commandLine = await readFile(`/proc/${livekit.pid()}/cmdline`, 'utf8')
    expect(commandLine).not.toContain(livekit.secret)
    expect(await listening(livekit.pid())).toEqual([])
  })

  test('comes back by itself at the same address when it dies', async () => {
    const before = livekit.pid()
    process.kill(before, 'SIGKILL')
    await vi.waitFor(
      () => expect(livekit.told.map(({ code }) => code)).toEqual(['starting', 'up', 'down', 'up']),
      10_000,
    )
    expect(livekit.pid()).not.toBe(before)
    expect(await answers()).toBe(true)
  })

  test('stopped stays stopped', async () => {
    await livekit.stop()
    expect(livekit.isUp()).toBe(false)
    expect(await answers()).toBe(false)
    expect(livekit.told.at(-1)).toMatchObject({ code: 'up' })
  })
})

describe.skipIf(noLiveKit)('a LiveKit that cannot start', () => {
  test('its ports taken, it says what stood in its way', async () => {
    const { runLiveKit } = await import('../../server/livekit/runLiveKit.ts')
    const { freshSettings } = await import('../../server/livekit/settings.ts')
    const { presentBinary } = await import('../../server/livekit/cache.ts')
    const settings = await freshSettings()
    const taken = createServer().listen(settings.port, '127.0.0.1')
    await once(taken, 'listening')
    const binary = (await presentBinary(process.env)) ?? ''
    const started = await runLiveKit({ binary, settings, report })
    taken.close()
    expect(started).toMatchObject({
      ok: false,
      code: 'didNotStart',
      detail: expect.stringContaining('in use'),
    })
  })
})

describe.skipIf(noLiveKit)('a LiveKit whose parent is killed', () => {
  test('dies with it, so that no room stays open with nobody to close it', async () => {
    const parent = spawn(process.execPath, ['test/support/livekit-parent.ts'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [said] = await once(parent.stdout, 'data')
    const pid = Number(String(said))
    expect(isAlive(pid)).toBe(true)
    parent.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 5_000)
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** The sockets of a process that other machines could reach. Linux tells; elsewhere the list is empty. */
async function listening(pid: number): Promise<string[]> {
  const tables = await Promise.all(
    ['tcp', 'tcp6', 'udp', 'udp6'].map((table) =>
      readFile(`/proc/${pid}/net/${table}`, 'utf8').catch(() => ''),
    ),
  )
  const own = await socketsOf(pid)
  return tables
    .flatMap((table) => table.split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => own.has(fields[9] ?? '') && ['0A', '07'].includes(fields[3] ?? ''))
    .map((fields) => fields[1] ?? '')
    .filter((address) => !address.startsWith('0100007F'))
}

async function socketsOf(pid: number): Promise<Set<string>> {
  const { readdir, readlink } = await import('node:fs/promises')
  const descriptors = await readdir(`/proc/${pid}/fd`)
  const links = await Promise.all(
    descriptors.map((name) => readlink(`/proc/${pid}/fd/${name}`).catch(() => '')),
  )
  return new Set(links.map((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? ''))
}
