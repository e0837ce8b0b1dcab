import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** What one start cost: milliseconds from the start of the process to the first answer of `/api/ready`, megabytes when it has rested. */
export type Life = { ready: number; memory: number }

const lookEveryMs = 5
const restMs = 3_000
const tooLateMs = 30_000

export async function live(file: string, data: string): Promise<Life> {
  const port = await freePort()
  const env = { ...process.env, HEMKLAR_VIDEO: 'off', HEMKLAR_DATA: data, PORT: String(port) }
  const started = performance.now()
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = once(child, 'exit')
  while (!(await isReady(port))) {
    if (child.exitCode !== null || performance.now() - started > tooLateMs)
      throw new Error(`${file} is not there`)
    await wait(lookEveryMs)
  }
  const ready = performance.now() - started
  await wait(restMs)
  const kibibytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)]))
  const memory = (kibibytes * 1024) / 1e6
  child.kill('SIGTERM')
  await ended
  return { ready, memory }
}

function isReady(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asking = get({ port, host: '127.0.0.1', path: '/api/ready', agent: false }, (answer) => {
      answer.resume()
      resolve(answer.statusCode === 200)
    })
    asking.once('error', () => resolve(false))
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
