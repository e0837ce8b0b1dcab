import type { LiveKit, NoVideo } from './types.ts'

type Env = Readonly<Record<string, string | undefined>>

const shortestSecret = 32

/** The LiveKit that somebody else runs, when LIVEKIT_URL names one. Null: none is named. */
export function outsideLiveKit(env: Env): LiveKit | NoVideo | null {
  const named = env.LIVEKIT_URL
  if (!named) return null
  const urls = bothUrls(named)
  if (!urls) return { ok: false, code: 'urlMalformed', detail: 'LIVEKIT_URL must be ws://… or wss://…' }
  const key = env.LIVEKIT_API_KEY
  const secret = env.LIVEKIT_API_SECRET
  if (!key || !secret)
    return {
      ok: false,
      code: 'keyMissing',
      detail: 'LIVEKIT_URL needs LIVEKIT_API_KEY and LIVEKIT_API_SECRET',
    }
  if (secret.length < shortestSecret)
    return {
      ok: false,
      code: 'secretTooShort',
      detail: `LIVEKIT_API_SECRET needs ${shortestSecret} characters`,
    }
  return { ok: true, ...urls, key, secret, isUp: () => true, stop: async () => {} }
}

/** One place, as browsers and as our own calls name it. */
function bothUrls(named: string): { url: string; httpUrl: string } | null {
  const tail = /^(?:ws|http)(s?:\/\/[^/?#\s]+)\/?$/.exec(named)?.[1]
  return tail ? { url: `ws${tail}`, httpUrl: `http${tail}` } : null
}
