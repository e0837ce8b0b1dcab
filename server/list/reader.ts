import { Worker } from 'node:worker_threads'
import type { ReadRefusal, ReadRefusalCode } from '../../shared/list/reading.ts'
import { limits } from './read/limits.ts'
import type { ListReadHere, ReadOptions } from './read/list.ts'
import type { Answer, Question } from './worker.ts'

export type ListReader = {
  /** A file that the worker cannot manage is a refusal, never an exception. */
  read(input: Uint8Array | string, options: ReadOptions): Promise<ListReadHere | ReadRefusal>
  close(): Promise<void>
}

export type ReaderSettings = {
  readonly workerFile?: URL
  readonly timeLimitMs?: number
  readonly heapLimitMb?: number
  /** How many may wait behind the one being read. */
  readonly waiting?: number
  /** Told when a worker had to be replaced, for the log: the reason alone, since an error may quote the file. */
  readonly onReplaced?: (code: ReadRefusalCode) => void
}

type Job = Pick<Question, 'input' | 'options'> & { settle(answer: ListReadHere | ReadRefusal): void }

/** Beside its TypeScript while we develop; in dist a file of its own (vite.server.config.ts). */
const ownWorker = () =>
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './list-worker.js', import.meta.url)

/**
 * Reads lists in a thread of its own, so that no file holds up a huddle, with limits of time and memory, so that no
 * file holds up the next one. One thread, started by the first list and kept, since a ward reads one list a day.
 */
export function createReader(settings: ReaderSettings = {}): ListReader {
  const { workerFile = ownWorker(), timeLimitMs = 15_000, heapLimitMb = 768, waiting = 8 } = settings
  const queue: Job[] = []
  let worker: Worker | null = null
  let current: { id: number; job: Job; timer: NodeJS.Timeout } | null = null
  let asked = 0
  let isClosed = false

  return {
    read: (input, options) =>
      new Promise((settle) => {
        if (isClosed) return settle({ code: 'closed' })
        if (input.length > limits.packedBytes) return settle({ code: 'tooLarge' })
        if (queue.length >= waiting) return settle({ code: 'busy' })
        queue.push({ input, options, settle })
        next()
      }),
    async close() {
      isClosed = true
      for (const job of queue.splice(0)) job.settle({ code: 'closed' })
      await replace('closed')
    },
  }

  function next(): void {
    if (current !== null) return
    const job = queue.shift()
    if (job === undefined) return
    worker ??= start()
    const id = ++asked
    current = { id, job, timer: setTimeout(() => void replace('tooSlow'), timeLimitMs) }
    const { input, options } = job
    // A copy that moves over: the caller keeps its bytes, and nothing beside them in a shared pool goes along.
    const bytes = typeof input === 'string' ? input : new Uint8Array(input)
    const question: Question = { id, input: bytes, options }
    worker.postMessage(question, typeof bytes === 'string' ? [] : [bytes.buffer])
  }

  function start(): Worker {
    const started = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: heapLimitMb } })
    started.on('message', ({ id, answer }: Answer) => {
      if (current?.id === id) finish(answer)
      next()
    })
    started.on('error', (error: Error & { code?: string }) => {
      if (worker === started)
        void replace(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooHeavy' : 'notReadable')
    })
    started.on('exit', () => {
      if (worker === started) void replace('notReadable')
    })
    return started
  }

  async function replace(code: ReadRefusalCode): Promise<void> {
    const old = worker
    worker = null
    if (code !== 'closed') settings.onReplaced?.(code)
    finish({ code })
    await old?.terminate()
    next()
  }

  function finish(answer: ListReadHere | ReadRefusal): void {
    if (current === null) return
    clearTimeout(current.timer)
    const { job } = current
    current = null
    job.settle(answer)
  }
}
