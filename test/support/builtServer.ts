import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

/** Beside the modules that it needs, and out of the way of `npm run build`. */
const cache = resolve('node_modules/.cache/hemklar-server')
const keptMs = 24 * 3_600_000

/**
 * The server as `npm run build` makes it, built once for the sources as they are now; the path of its main file. A build under
 * way in another process is no hindrance: each gets its name only when it is whole.
 */
export async function builtServer(): Promise<string> {
  const folder = join(cache, String(Math.round(newestSource())))
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true })
    removeOld()
    const draft = mkdtempSync(join(cache, 'draft-'))
    await build({
      configFile: 'vite.server.config.ts',
      logLevel: 'warn',
      build: { outDir: draft, emptyOutDir: true },
    })
    // Another process was first: its build is the same.
    if (existsSync(folder)) rmSync(draft, { recursive: true })
    else renameSync(draft, folder)
  }
  return join(folder, 'main.js')
}

function removeOld(): void {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name)
    if (Date.now() - statSync(folder).mtimeMs > keptMs) rmSync(folder, { recursive: true })
  }
}

function newestSource(): number {
  const files = ['server', 'shared'].flatMap((part) =>
    readdirSync(part, { recursive: true, encoding: 'utf8' }).map((file) => join(part, file)),
  )
  return Math.max(
    ...[...files, 'vite.server.config.ts', 'package-lock.json'].map((file) => statSync(file).mtimeMs),
  )
}
