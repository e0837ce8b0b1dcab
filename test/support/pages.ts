import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'

export interface Pages {
  /** `http://127.0.0.1:…` */
  readonly url: string
  /** Bytes of each file when packed for the net, by name. */
  readonly gzip: ReadonlyMap<string, number>
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
    gzip: new Map([...files].map(([name, bytes]) => [name, gzipSync(bytes, { level: 9 }).length])),
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

async function buildPages(names: readonly string[]): Promise<Map<string, string | Uint8Array>> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: names.map((name) => `${root}/${name}.html`) },
    },
  })
  const outputs = [built].flat() as Rolldown.RolldownOutput[]
  return new Map(
    outputs.flatMap(({ output }) =>
      output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const),
    ),
  )
}

const root = 'test/browser/pages'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}
