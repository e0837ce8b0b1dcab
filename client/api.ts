import type { Answer } from '../shared/api.ts'

/** Asks the server over HTTP as this tab's persona. Failures have one shape; nothing throws for an expected "no". */
export function createApi(persona: string | null) {
  const headers: Record<string, string> = persona === null ? {} : { 'x-persona': persona }

  async function ask<Value>(path: string, init: RequestInit): Promise<Answer<Value>> {
    try {
      const response = await fetch(path, { ...init, headers: { ...headers, ...init.headers } })
      // Our own server's contract; the types of shared/api.ts say what each path answers.
      return (await response.json()) as Answer<Value>
    } catch {
      return { ok: false, refusal: { code: 'unreachable' } }
    }
  }

  return {
    get: <Value>(path: string) => ask<Value>(path, { method: 'GET' }),
    post: <Value>(path: string, body: unknown) =>
      ask<Value>(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    /** Bytes as they are; what is said about them goes in a header, since addresses end up in logs. */
    send: <Value>(path: string, bytes: Blob | string, about: Readonly<Record<string, string>>) =>
      ask<Value>(path, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', ...about },
        body: bytes,
      }),
  }
}

export type Api = ReturnType<typeof createApi>
