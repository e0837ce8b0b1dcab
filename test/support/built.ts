import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtServer } from './builds.ts'

export type Built = Awaited<ReturnType<typeof startBuilt>>

/** The built server as a process of its own, on a free port, with its files in a folder of its own. Can be killed like by a power cut, and started again. */
export async function startBuilt(env: Record<string, string> = {}) {
  const main = await builtServer()
  const data = mkdtempSync(join(tmpdir(), 'hemklar-built-'))
  let port = '0'
  let child: ChildProcess
  let url = ''

  async function start(more: Record<string, string> = {}): Promise<void> {
    child = spawn(process.execPath, [main], {
      env: { ...process.env, HEMKLAR_VIDEO: 'off', ...env, ...more, HEMKLAR_DATA: data, PORT: port },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    url = await new Promise<string>((resolve, reject) => {
      let said = ''
      child.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        const found = /http:\/\/\S+?:\d+/.exec(said)
        if (found) resolve(found[0].replace('localhost', '127.0.0.1'))
      })
      child.once('exit', (code) => reject(new Error(`the built server ended with ${code}: ${said}`)))
    })
    // The same port in the next life, so that whoever was connected finds its way back by itself.
    port = new URL(url).port
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }

  await start()
  return {
    get url() {
      return url
    },
    data,
    get pid() {
      return child.pid ?? 0
    },
    start,
    kill: () => end('SIGKILL'),
    /** Resolves when the process has ended by itself. */
    ended: async () => {
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
    async close() {
      await end('SIGTERM')
      rmSync(data, { recursive: true })
    },
  }
}

/** A session's cookie for this persona of the rehearsal; `cookie` adds it to a session there is. */
export async function enter(url: string, persona: string, cookie?: string): Promise<string> {
  const response = await fetch(`${url}/api/practice/enter`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...(cookie !== undefined && { cookie }) },
    body: JSON.stringify({ persona }),
  })
  const set = response.headers.get('set-cookie')?.split(';')[0]
  if (!response.ok || !set) throw new Error(`could not enter as ${persona}: ${response.status}`)
  return set
}
