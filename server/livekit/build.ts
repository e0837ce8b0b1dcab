import { once } from 'node:events'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cachedBinary, onPath } from './cache.ts'
import { lastLines } from './lastLines.ts'
import { spawnTied } from './tiedProcess.ts'
import type { NoVideo, Report } from './types.ts'

export interface BuildOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The project's folder, which holds `tools/livekit`. */
  readonly root: string
  readonly report: Report
  readonly signal?: AbortSignal | undefined
}

const command = 'github.com/livekit/livekit-server/cmd/server'

/**
 * Builds the pinned LiveKit with Go into the cache: about three minutes and 53 MB, once for a machine. `go.sum` fixes
 * every byte. Two builds at once each write a file of their own and rename it, so the cache never holds half a program.
 */
export async function buildLiveKit({
  env,
  root,
  report,
  signal,
}: BuildOptions): Promise<{ ok: true; binary: string } | NoVideo> {
  const go = await onPath('go', env)
  if (!go) return { ok: false, code: 'noServer', detail: 'no livekit-server and no Go' }
  const binary = cachedBinary(env)
  const unfinished = `${binary}.${process.pid}-${crypto.randomUUID()}.part`
  const module = join(root, 'tools', 'livekit')
  const run = (args: readonly string[], onLine: (line: string) => void) =>
    runGo({ go, args, module, env, signal, onLine })

  report({ code: 'building', done: 0, of: 0 })
  await mkdir(dirname(binary), { recursive: true })
  let of = 0
  const listed = await run(['list', '-deps', command], (line) => {
    if (!line.startsWith('go:')) of += 1
  })
  if (!listed.ok) return listed
  let done = 0
  const built = await run(
    ['build', '-v', '-trimpath', '-ldflags=-s -w', '-o', unfinished, command],
    (line) => {
      if (line.startsWith('go:')) return
      done += 1
      report({ code: 'building', done: Math.min(done, of), of })
    },
  )
  if (!built.ok) {
    await rm(unfinished, { force: true })
    return built
  }
  await rename(unfinished, binary)
  return { ok: true, binary }
}

interface GoRun {
  readonly go: string
  readonly args: readonly string[]
  readonly module: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal | undefined
  readonly onLine: (line: string) => void
}

async function runGo({ go, args, module, env, signal, onLine }: GoRun): Promise<{ ok: true } | NoVideo> {
  if (signal?.aborted) return stopped
  // Pure Go, whatever compilers the machine has: the same program everywhere.
  const child = spawnTied(go, args, { cwd: module, env: { ...env, CGO_ENABLED: '0' } })
  const stop = () => child.kill('SIGKILL')
  signal?.addEventListener('abort', stop)
  const said = lastLines(child, onLine)
  const [code] = await once(child, 'close').catch((fault: Error) => [fault.message])
  signal?.removeEventListener('abort', stop)
  if (signal?.aborted) return stopped
  return code === 0 ? { ok: true } : { ok: false, code: 'buildFailed', detail: said() || String(code) }
}

const stopped: NoVideo = { ok: false, code: 'stopped', detail: 'stopped while building' }
