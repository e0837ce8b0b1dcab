import { parentPort } from 'node:worker_threads'
import type { ReadRefusal } from '../../shared/list/reading.ts'
import { type ListReadHere, type ReadOptions, readList } from './read/list.ts'

/** What the reader asks of its worker, and what comes back; each question has a number of its own. */
export type Question = {
  readonly id: number
  readonly input: Uint8Array | string
  readonly options: ReadOptions
}
export type Answer = { readonly id: number; readonly answer: ListReadHere | ReadRefusal }

const port = parentPort
if (port === null) throw new Error('A list is read in a worker thread')

// What readList throws is a fault of ours: it ends this worker, and the reader replaces it.
port.on('message', async ({ id, input, options }: Question) => {
  const answer: Answer = { id, answer: await readList(input, options) }
  port.postMessage(answer)
})
