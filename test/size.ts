import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { atMost, conclude } from './measure.ts'

/** `npm run size`: gzip of what the page asks for at once, and of everything more that opening video asks for. */
const folder = 'dist/client'
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'))
type Chunk = { file: string; css?: string[]; imports?: string[]; dynamicImports?: string[]; isEntry?: boolean }

const entry = Object.values(manifest).find((chunk) => chunk.isEntry)
if (!entry) throw new Error('the page has not been built')
const page = new Set(['index.html', ...filesOf(entry)])
const all = Object.entries(manifest)
// Screens load when they are opened, but a day's work opens them all: they count with the page. Only the call does not.
const isCall = (name: string) => /(^|\/)call\/|livekit/.test(name)
for (const [name, chunk] of all) if (!isCall(name)) for (const file of filesOf(chunk)) page.add(file)
const video = new Set(all.filter(([name]) => isCall(name)).flatMap(([, chunk]) => filesOf(chunk)))
for (const file of page) video.delete(file)
for (const file of readdirSync(join(folder, 'assets'))) if (/worker/.test(file)) video.add(join('assets', file))

conclude([
  atMost('page, gzip', kilobytes(page), 60, 'kB'),
  atMost('what video adds, gzip', kilobytes(video), 172, 'kB'),
])

function filesOf(chunk: Chunk): string[] {
  const imported = (chunk.imports ?? []).flatMap((name) => (manifest[name] ? filesOf(manifest[name]) : []))
  return [chunk.file, ...(chunk.css ?? []), ...imported]
}

function kilobytes(files: ReadonlySet<string>): number {
  const bytes = [...files].map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
  return bytes.reduce((a, b) => a + b, 0) / 1000
}
