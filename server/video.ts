import type { CallSlice } from '../shared/huddle/views/place.ts'
import { createMedia, type Media, patienceMs } from './door/media.ts'
import { outsideLiveKit } from './livekit/outside.ts'
import { startLiveKit } from './livekit/startLiveKit.ts'
import type { LiveKit, Report } from './livekit/types.ts'

/** Ours is on loopback, on free ports that are others after each start. */
const ownPorts = ['ws://127.0.0.1:*', 'http://127.0.0.1:*']

export type Video = {
  media: () => Media | null
  status: () => CallSlice['video']
  origins: () => readonly string[]
  close(): Promise<void>
}

/** Finds or builds LiveKit beside everything else: the house is open at once, and video comes when it is there. */
export function openVideo(
  wanted: boolean,
  webhook: string | null,
  env: NodeJS.ProcessEnv,
  report: Report,
  say: (code: string, detail: string) => void,
): Video {
  const stopping = new AbortController()
  const outside = outsideLiveKit(env)
  const reachable = outside?.ok ? [outside.url, outside.httpUrl] : ownPorts
  let livekit: LiveKit | null = null
  let media: Media | null = null
  let status: CallSlice['video'] = wanted ? 'starting' : 'none'
  const started = wanted
    ? startLiveKit({ env, root: process.cwd(), report, signal: stopping.signal, webhook }).then((found) => {
        if (!found.ok) {
          status = 'none'
          return say(found.code, found.detail)
        }
        livekit = found
        media = createMedia({ ...found, timeoutMs: patienceMs })
        status = 'on'
      })
    : Promise.resolve()
  return {
    media: () => media,
    status: () => status,
    // What a page may reach is said once, when it is loaded, and it must find our LiveKit also when that is built later, or started again.
    origins: () => (status === 'none' ? [] : reachable),
    async close() {
      stopping.abort()
      await started
      await livekit?.stop()
    },
  }
}
