import { type BuildOptions, buildLiveKit } from './build.ts'
import { presentBinary } from './cache.ts'
import { outsideLiveKit } from './outside.ts'
import { runLiveKit } from './runLiveKit.ts'
import { freshSettings } from './settings.ts'
import type { LiveKit, NoVideo } from './types.ts'

type StartOptions = BuildOptions & {
  /** Where one that we run tells what happens in its rooms. An outside one has it in its own configuration. */
  readonly webhook?: string | null
}

/**
 * Finds a LiveKit and has it serve: LIVEKIT_URL, else `livekit-server` on PATH, else one built before, else a build
 * with Go. Where none of these is possible the answer says why: the huddle then runs without video.
 *
 * A build takes minutes; nothing else needs to wait for this promise. `report` is told the progress, and later each
 * death and return of a LiveKit that runs as our child. `signal` ends search, build and child.
 */
export async function startLiveKit(options: StartOptions): Promise<LiveKit | NoVideo> {
  const outside = outsideLiveKit(options.env)
  if (outside) return outside
  const present = await presentBinary(options.env)
  const found = present ? { ok: true as const, binary: present } : await buildLiveKit(options)
  return found.ok ? startOnFreePorts(found.binary, options) : found
}

/** A port that was free may be taken before LiveKit binds it, so a failed start gets new ones, twice. */
async function startOnFreePorts(
  binary: string,
  { report, signal, webhook = null }: StartOptions,
): Promise<LiveKit | NoVideo> {
  for (let attempt = 1; ; attempt += 1) {
    const started = await runLiveKit({ binary, settings: await freshSettings(webhook), report, signal })
    if (started.ok || started.code === 'stopped' || attempt === 3) return started
  }
}
