import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

export interface BuiltPage {
  /** The folder that a server is told to serve. */
  readonly folder: string
  remove(): void
}

/** The product's own page, built as `npm run build` does, in a folder of its own: whatever else is built meanwhile does not matter. */
export async function buildPage(): Promise<BuiltPage> {
  const folder = mkdtempSync(join(tmpdir(), 'hemklar-page-'))
  await build({
    configFile: 'vite.config.ts',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  })
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
