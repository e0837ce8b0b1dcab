import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import type { InlineConfig } from 'vite'

/** Beside the modules that they need, and out of the way of `npm run build`. */
const cache = resolve('node_modules/.cache/hemklar-builds')
const keptMs = 24 * 3_600_000
const parts = ['client', 'server', 'shared', 'test/browser/pages']
const settings = ['vite.config.ts', 'vite.server.config.ts', 'package-lock.json']

/** The server as `npm run build` makes it; the path of its main file. */
export const builtServer = async (): Promise<string> =>
  join(await built('server', { configFile: 'vite.server.config.ts' }), 'main.js')

/** The product's own page as `npm run build` makes it; the folder that a server is told to serve. */
export const builtPage = (): Promise<string> => built('page', { configFile: 'vite.config.ts' })

/**
 * What vite makes of the sources as they are now, made once for all tests that want it: the folder it stands in. A build under way
 * in another process is no hindrance: each gets its name only when it is whole.
 */
export async function built(name: string, config: InlineConfig): Promise<string> {
  const folder = join(cache, `${name}-${digest()}`)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  removeOld()
  const draft = mkdtempSync(join(cache, 'draft-'))
  const { build } = await import('vite')
  await build({ logLevel: 'warn', ...config, build: { ...config.build, outDir: draft, emptyOutDir: true } })
  try {
    renameSync(draft, folder)
  } catch (fault) {
    // Another process was first: its build is the same.
    if (!existsSync(folder)) throw fault
    rmSync(draft, { recursive: true })
  }
  return folder
}

function removeOld(): void {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name)
    if (Date.now() - statSync(folder).mtimeMs > keptMs) rmSync(folder, { recursive: true })
  }
}

/** Of every file that a build may take in, and of what vite itself goes by. */
function digest(): string {
  const hash = createHash('sha256').update(process.env.NODE_ENV ?? '')
  const files = parts.flatMap((part) =>
    readdirSync(part, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? join(entry.parentPath, entry.name) : [],
    ),
  )
  for (const file of [...files.sort(), ...settings]) hash.update(`\n${file}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
