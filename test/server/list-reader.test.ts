import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { readList } from '../../server/list/read/list.ts'
import { createReader, type ListReader, type ReaderSettings } from '../../server/list/reader.ts'
import { manyXlsx } from '../fixtures/lists/many.ts'
import { today, units } from '../fixtures/lists/units.ts'
import { longestHold } from '../support/hold.ts'

const options = { today, units }
const list = 'Namn;Personnr;Kommun\nKarlsson, Elsa;19420317-9819;Mönsterås'
const open: ListReader[] = []
const folders: string[] = []

function reader(settings: ReaderSettings = {}): ListReader {
  const made = createReader(settings)
  open.push(made)
  return made
}

/** A worker with a fault of its own, to see what the reader makes of it. */
async function workerThat(body: string): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'list-worker-'))
  folders.push(folder)
  const file = join(folder, 'worker.mjs')
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${body}`)
  return pathToFileURL(file)
}

afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

test('a list is read in another thread, file or paste, and the bytes stay with the caller', async () => {
  const lists = reader()
  const bytes = Buffer.from(list)
  const [fromFile, fromPaste] = await Promise.all([lists.read(bytes, options), lists.read(list, options)])
  expect(fromFile).toMatchObject({ rows: [{ line: 2, family: 'Karlsson', municipality: 'monsteras' }] })
  expect(fromPaste).toEqual(fromFile)
  expect(bytes.toString()).toBe(list)
})

test('while 2,000 lines are read, nothing else in the process waits for more than 20 ms', async () => {
  const lists = reader()
  await lists.read(list, options)
  const file = manyXlsx(2000)
  let read: unknown
  const held = await longestHold(async () => (read = await lists.read(file, options)))
  expect(read).toMatchObject({ rows: expect.objectContaining({ length: 2000 }) })
  expect(held).toBeLessThan(20)
  // The same work in this thread is what it guards against, and is seen by the same measure.
  expect(await longestHold(() => readList(file, options))).toBeGreaterThan(20)
})

test('a worker that hangs is replaced: its list is refused, the next is read', async () => {
  const replaced: string[] = []
  const workerFile = await workerThat(`
    parentPort.on('message', ({ id, input }) => {
      if (input === 'hang') for (;;);
      parentPort.postMessage({ id, answer: { code: 'empty' } })
    })`)
  const lists = reader({ workerFile, timeLimitMs: 2_000, onReplaced: (code) => replaced.push(code) })
  const answers = await Promise.all([lists.read('hang', options), lists.read('next', options)])
  expect(answers).toEqual([{ code: 'tooSlow' }, { code: 'empty' }])
  expect(replaced).toEqual(['tooSlow'])
})

test('a worker that takes too much memory is replaced', async () => {
  const workerFile = await workerThat(`
    parentPort.on('message', ({ id, input }) => {
      const kept = []
      while (input === 'eat') kept.push(new Array(10_000).fill(Math.random()))
      parentPort.postMessage({ id, answer: { code: 'empty' } })
    })`)
  const lists = reader({ workerFile, heapLimitMb: 32 })
  const answers = await Promise.all([lists.read('eat', options), lists.read('next', options)])
  expect(answers).toEqual([{ code: 'tooHeavy' }, { code: 'empty' }])
})

test.each([
  ['throws', `throw new Error('a fault of ours')`],
  ['leaves', 'process.exit(3)'],
])('a worker that %s is replaced', async (_, body) => {
  const workerFile = await workerThat(`
    parentPort.on('message', ({ id, input }) => {
      if (input === 'bad') ${body}
      parentPort.postMessage({ id, answer: { code: 'empty' } })
    })`)
  const lists = reader({ workerFile })
  expect(await lists.read('bad', options)).toEqual({ code: 'notReadable' })
  expect(await lists.read('next', options)).toEqual({ code: 'empty' })
})

test('the queue is bounded, and closing answers everyone who waits', async () => {
  const workerFile = await workerThat(`parentPort.on('message', () => {})`)
  const lists = reader({ workerFile, waiting: 2 })
  const answers = ['read', 'waits', 'waits', 'too many'].map((input) => lists.read(input, options))
  expect(await answers[3]).toEqual({ code: 'busy' })
  await lists.close()
  expect(await Promise.all(answers.slice(0, 3))).toEqual([
    { code: 'closed' },
    { code: 'closed' },
    { code: 'closed' },
  ])
  expect(await lists.read(list, options)).toEqual({ code: 'closed' })
})

test('a file over the limit never reaches the worker', async () => {
  expect(await reader().read(new Uint8Array(20 * 1024 * 1024 + 1), options)).toEqual({ code: 'tooLarge' })
})
