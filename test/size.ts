import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { atMost, conclude } from './measure.ts'

/**
 * `npm run size`: gzip of what the page asks for at once, and of everything more that opening video asks for.
 * Another build is weighed with `npm run size -- FOLDER`.
 */
const folder = process.argv[2] ?? 'dist/client'
const manifest: Record<string, Chunk> = JSON.parse(
  readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'),
)
type Chunk = {
  file: string
  css?: string[]
  imports?: string[]
  dynamicImports?: string[]
  isEntry?: boolean
}

const chunks = Object.entries(manifest)
const entry = chunks.find(([, chunk]) => chunk.isEntry)?.[1]
if (!entry) throw new Error('the page has not been built')
const isCall = (name: string) => /(^|\/)call\/|livekit/.test(name)
// Each screen, and each part that a screen fetches, is a page: what the browser needs to show it, with all that it is fetched by.
// A dialog is fetched when someone asks for it, and weighed by itself.
const isDialog = (name: string) => /Dialog\.tsx$/.test(name)
const screens = chunks.filter(([name]) => /(^|\/)(screens|waiting|people|patient)\//.test(name))
const weighed = screens.flatMap(([name, chunk]) =>
  waysTo(name).map((way) => {
    const files = ['index.html', ...[entry, ...way, chunk].flatMap((each) => filesOf(each))]
    return { name, files, weight: kilobytes(files) }
  }),
)
const pages = weighed.filter(({ name }) => !isDialog(name))
const heaviest = pages.reduce((a, b) => (b.weight > a.weight ? b : a))
const styles = heaviest.files.filter((file) => file.endsWith('.css'))
const onPage = new Set(screens.flatMap(([, chunk]) => filesOf(chunk)).concat(filesOf(entry)))
const workers = readdirSync(join(folder, 'assets')).flatMap((file) =>
  /worker/.test(file) ? [join('assets', file)] : [],
)
const call = chunks.filter(([name]) => isCall(name)).flatMap(([, chunk]) => filesOf(chunk))
const video = [...call, ...workers].filter((file) => !onPage.has(file))

for (const { name, weight } of weighed)
  console.log(`${name}: ${weight.toFixed(1)} kB${isDialog(name) ? ', with the page it is asked for on' : ''}`)
conclude([
  atMost(`heaviest page (${heaviest.name}), gzip`, heaviest.weight, 60, 'kB'),
  atMost('its styles, gzip', kilobytes(styles), 9, 'kB'),
  atMost('what video adds, gzip', kilobytes(video), 172, 'kB'),
])

/** The screens by way of which this chunk is asked for: one list for each way. */
function waysTo(name: string): Chunk[][] {
  const fetchers = screens.filter(([, chunk]) => chunk.dynamicImports?.includes(name))
  if (fetchers.length === 0) return [[]]
  return fetchers.flatMap(([fetcher, chunk]) => waysTo(fetcher).map((way) => [...way, chunk]))
}

/** With what it imports; parts of one page may import each other. */
function filesOf(chunk: Chunk, seen = new Set<Chunk>()): string[] {
  if (seen.has(chunk)) return []
  seen.add(chunk)
  const imported = (chunk.imports ?? []).flatMap((name) =>
    manifest[name] ? filesOf(manifest[name], seen) : [],
  )
  return [chunk.file, ...(chunk.css ?? []), ...imported]
}

/** Gzip of these files, each once. */
function kilobytes(files: readonly string[]): number {
  const once = [...new Set(files)]
  const bytes = once.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
  return bytes.reduce((a, b) => a + b, 0) / 1000
}
