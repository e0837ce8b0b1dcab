import { readdirSync, readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { presentBinary } from '../../server/livekit/cache.ts'
import { type OwnLiveKit, runLiveKit } from '../../server/livekit/runLiveKit.ts'
import { freshSettings, type Settings } from '../../server/livekit/settings.ts'
import type { Access, LiveKitProgress } from '../../server/livekit/types.ts'
import { isAbsent } from './require.ts'

const binary = await presentBinary(process.env)

/** For `describe.skipIf`. Tests never build LiveKit: that takes minutes, and `npm run livekit` does it beforehand. */
export const noLiveKit = isAbsent('livekit', binary !== null)

/** A LiveKit of the test's own, on free ports, that the test may hurt. */
export interface TestLiveKit extends Access {
  /** What the product's own supervisor has told, oldest first. */
  readonly told: readonly LiveKitProgress[]
  pid(): number
  isUp(): boolean
  /** Dead until `comeBack()`, as in an outage. */
  cut(): Promise<void>
  comeBack(): Promise<void>
  /** Alive and silent: it takes connections and answers nothing. */
  freeze(): Promise<void>
  thaw(): void
  stop(): Promise<void>
}

export async function startTestLiveKit(webhook: string | null = null): Promise<TestLiveKit> {
  const settings = await freshSettings(webhook)
  const told: LiveKitProgress[] = []
  let running = await start(settings, told)
  const { url, httpUrl, key, secret } = running

  return {
    ...{ url, httpUrl, key, secret, told },
    pid,
    isUp: () => running.isUp(),
    cut: () => running.stop(),
    async comeBack() {
      running = await start(settings, told)
    },
    async freeze() {
      process.kill(pid(), 'SIGSTOP')
      // On a busy machine its threads go on for a while after the signal.
      while (!isStopped(pid())) await setImmediate()
    },
    thaw: () => void process.kill(pid(), 'SIGCONT'),
    stop: () => running.stop(),
  }

  function pid(): number {
    const now = running.pid()
    if (now === null) throw new Error('LiveKit is down')
    return now
  }
}

/** Every thread of it stands still. */
const isStopped = (pid: number): boolean =>
  readdirSync(`/proc/${pid}/task`).every((task) =>
    /^State:\s+T/m.test(readFileSync(`/proc/${pid}/task/${task}/status`, 'utf8')),
  )

async function start(settings: Settings, told: LiveKitProgress[]): Promise<OwnLiveKit> {
  if (binary === null) throw new Error('no LiveKit on this machine')
  const started = await runLiveKit({ binary, settings, report: (progress) => told.push(progress) })
  if (!started.ok) throw new Error(`LiveKit ${started.code}: ${started.detail}`)
  return started
}
