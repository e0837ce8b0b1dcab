import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** What a server under test answers its parent: what it has cost so far, in processor milliseconds. */
export type Under<Ready> = {
  ready: Ready
  cpu(): Promise<number>
  tell(message: object): void
  end(): Promise<void>
}

/** Starts a server in a process of its own and waits until it says that it is there. */
export async function startUnder<Ready>(file: string, args: readonly string[] = []): Promise<Under<Ready>> {
  const child = fork(file, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const ready = await heard<Ready>(child)
  return {
    ready,
    async cpu() {
      child.send('cpu')
      return heard<number>(child)
    },
    tell: (message) => child.send(message),
    async end() {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

async function heard<Answer>(child: ChildProcess): Promise<Answer> {
  const gone = new AbortController()
  const left = once(child, 'exit', { signal: gone.signal }).then(([code]) => {
    throw new Error(`the server under test ended with ${code}`)
  })
  try {
    const [message] = await Promise.race([once(child, 'message'), left])
    return message
  } finally {
    gone.abort()
    left.catch(() => undefined)
  }
}

/** In the server under test: says that it is there, answers what it has cost, ends with its parent. */
export function answerParent(
  ready: object,
  close: () => Promise<void>,
  other: (message: object) => void = () => undefined,
): void {
  process.on('message', (message) => {
    if (message !== 'cpu') return other(message as object)
    const { user, system } = process.cpuUsage()
    process.send?.((user + system) / 1000)
  })
  process.once('disconnect', () => void close().then(() => process.exit()))
  process.send?.(ready)
}
