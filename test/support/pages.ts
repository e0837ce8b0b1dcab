import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, relative } from 'node:path'
import { built } from './builds.ts'

export interface Pages {
  /** `http://127.0.0.1:…` */
  readonly url: string
  stop(): Promise<void>
}

/** Answers what the pages ask for beside their files; null is "no". */
export type Answer = (path: string, query: URLSearchParams) => Promise<unknown>

/** Builds pages of `test/browser/pages` as the product is built, and serves them from memory on a free port. */
export async function servePages(names: readonly string[], answer: Answer): Promise<Pages> {
  const files = await buildPages(names)
  const server = createServer((request, response) => void respond(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }

  async function respond(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://pages')
    const file = files.get(pathname.slice(1))
    const type = types[extname(pathname)] ?? 'application/json'
    const answered = file === undefined ? await answer(pathname, searchParams) : file
    response.writeHead(answered === null ? 404 : 200, { 'content-type': type })
    response.end(file ?? JSON.stringify(answered))
  }
}

/** Every file of them, by its path. */
async function buildPages(names: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await built(names.join('-'), {
    root,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: names.map((name) => `${root}/${name}.html`) },
    },
  })
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [relative(folder, path), readFileSync(path)] as const
    }),
  )
}

const root = 'test/browser/pages'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}
