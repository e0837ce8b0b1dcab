import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { lastLines } from './lastLines.ts'
import { accessOf, configuration, type Settings } from './settings.ts'
import { spawnTied } from './tiedProcess.ts'
import type { LiveKit, NoVideo, Report } from './types.ts'

export interface RunOptions {
  readonly binary: string
  readonly settings: Settings
  readonly report: Report
  readonly signal?: AbortSignal | undefined
}

/** A running LiveKit of ours. `pid` is of the present run, null while it is down. */
export type OwnLiveKit = LiveKit & { pid(): number | null }

/**
 * Runs LiveKit as our child until `stop()` or our own end. Answers when it serves, or says why it does not. From then
 * on a death is told and followed by a new start on the same ports with the same key, so that clients find it again.
 */
export async function runLiveKit(options: RunOptions): Promise<OwnLiveKit | NoVideo> {
  const { report, settings, signal } = options
  const access = accessOf(settings)
  const ending = new AbortController()
  const ended = signal ? AbortSignal.any([signal, ending.signal]) : ending.signal
  let up = false
  report({ code: 'starting', binary: options.binary })
  let run = launch(options)
  if (!(await serves(access.httpUrl, run, ended))) {
    if (ended.aborted) return { ok: false, code: 'stopped', detail: 'stopped while starting' }
    return { ok: false, code: 'didNotStart', detail: run.said() }
  }
  const life = keepAlive()
  signal?.addEventListener('abort', () => run.child.kill('SIGKILL'))

  return {
    ok: true,
    ...access,
    isUp: () => up,
    pid: () => (up ? (run.child.pid ?? null) : null),
    async stop() {
      ending.abort()
      await end(run)
      await life
    },
  }

  async function keepAlive() {
    for (let deaths = 0; ; ) {
      up = true
      report({ code: 'up', url: access.url })
      const since = performance.now()
      await run.ended
      up = false
      // A run that held has paid for the deaths before it.
      deaths = performance.now() - since > steadyMs ? 1 : deaths + 1
      do {
        if (ended.aborted) return
        const againInMs = backOff(deaths)
        report({ code: 'down', againInMs, detail: run.said() })
        await pause(againInMs, undefined, { signal: ended }).catch(() => {})
        if (ended.aborted) return
        run = launch(options)
        deaths += 1
      } while (!(await serves(access.httpUrl, run, ended)))
    }
  }
}

/** 0.25 s after the first death, doubled for each that follows, never over 5 s. */
export function backOff(deaths: number): number {
  return Math.min(5_000, 250 * 2 ** (deaths - 1))
}

const steadyMs = 30_000
const startWithinMs = 15_000
const askEveryMs = 50

interface Run {
  readonly child: ChildProcess
  readonly ended: Promise<void>
  /** Fires at the same moment, for what waits on other things too. */
  readonly gone: AbortSignal
  said(): string
}

function launch({ binary, settings }: RunOptions): Run {
  // The configuration goes by environment: a command line can be read by every user of the machine.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, LIVEKIT_CONFIG: configuration(settings) }
  const child = spawnTied(binary, [], { env })
  const gone = new AbortController()
  const ended = new Promise<void>((resolve) => {
    child.once('close', resolve)
    child.once('error', resolve)
  }).then(() => gone.abort())
  return { child, ended, gone: gone.signal, said: lastLines(child) }
}

/** True once it answers. False when it has not within its time, or nobody waits any more: it is then ended. */
async function serves(httpUrl: string, run: Run, ended: AbortSignal): Promise<boolean> {
  const late = AbortSignal.any([ended, run.gone, AbortSignal.timeout(startWithinMs)])
  while (!late.aborted) {
    const answered = await fetch(httpUrl, { signal: late }).then(
      (answer) => answer.ok,
      () => false,
    )
    // The answer may be that of whoever holds the port that ours wanted.
    if (answered && !run.gone.aborted) return true
    await pause(askEveryMs, undefined, { signal: late }).catch(() => {})
  }
  await end(run)
  return false
}

/** It keeps nothing worth an orderly end, and on SIGTERM it would wait for everyone to leave. */
async function end({ child, ended }: Run): Promise<void> {
  child.kill('SIGKILL')
  await ended
}
