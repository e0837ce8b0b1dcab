import { openTab, type Tab } from '../tab.ts'

export type Room = Awaited<ReturnType<typeof openRoom>>
type Door = {
  url: string
  cookie?: string
  auths: readonly object[]
  onText?: (client: number, text: string) => void
}
/** One request, and how each client's update is known to be what it caused. */
export type Asking = {
  who: number
  name: string
  request: object
  marks(text: string, client: number): boolean
  /** Clients that are sent anything; all of them unless told otherwise. */
  reaches?: readonly number[]
}
export type Reached = { took: number; answer: unknown }

const tooLateMs = 60_000

/** The clients of one huddle. Watches when the last of them has what a request causes, and counts what came. */
export async function openRoom({ url, cookie, auths, onText }: Door) {
  let packets: string[][] = auths.map(() => [])
  let waiting: { marks: Asking['marks']; missing: Set<number>; done: () => void } | null = null

  function heard(client: number, text: string): void {
    packets[client]?.push(text)
    onText?.(client, text)
    if (!waiting?.missing.has(client) || !waiting.marks(text, client)) return
    waiting.missing.delete(client)
    if (waiting.missing.size === 0) waiting.done()
  }

  const tabs: Tab[] = await Promise.all(
    auths.map((auth, client) =>
      openTab({
        url,
        ...(cookie !== undefined && { cookie }),
        auth,
        onUpdate: (text) => heard(client, text),
      }),
    ),
  )

  return {
    tabs,
    /** Every packet by client since the last request; what the clock alone caused is among them. */
    packets: () => packets,
    /** Milliseconds until the last client has what the request causes, and what the server answered. */
    ask({ who, name, request, marks, reaches = [...tabs.keys()] }: Asking): Promise<Reached> {
      packets = tabs.map(() => [])
      const missing = new Set(reaches)
      const sent = performance.now()
      return new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`${name} has not reached ${missing.size} clients`)),
          tooLateMs,
        )
        const answered = tabs[who]?.ask(name, request) ?? Promise.resolve(null)
        const done = () => {
          clearTimeout(late)
          const took = performance.now() - sent
          answered.then((answer) => resolve({ took, answer }), reject)
        }
        waiting = { marks, missing, done }
        answered.then((answer) => {
          if (isRefused(answer)) reject(new Error(`${name} was refused: ${JSON.stringify(answer)}`))
        }, reject)
        if (missing.size === 0) done()
      })
    },
    close() {
      for (const tab of tabs) tab.close()
    },
  }
}

const isRefused = (reply: unknown): boolean =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok !== true
