import readXlsxFile from 'read-excel-file/universal'
import type { ReadRefusal } from '../../../shared/list/reading.ts'
import { limits } from './limits.ts'
import { type PreparedSheet, prepareSheet } from './sheetXml.ts'
import type { Cell, Table } from './table.ts'
import { storedZip, unpack, zipDirectory } from './zip.ts'

const needed = /^xl\/(?:[^/]+\.xml|worksheets\/[^/]+\.xml|_rels\/workbook\.xml\.rels)$/

/** The visible sheets of an .xlsx or .xlsm, formulas by the value that Excel saved with them. */
export async function readWorkbook(bytes: Buffer): Promise<Table[] | ReadRefusal> {
  const files = unpackNeeded(bytes)
  if (!(files instanceof Map)) return files
  const sheets = sheetsOf(files)
  const prepared = new Map<string, PreparedSheet>()
  for (const { path } of sheets) {
    const xml = files.get(path)
    if (xml === undefined) continue
    const sheet = prepareSheet(xml.toString('utf8'))
    if (typeof sheet === 'string') return { code: sheet }
    prepared.set(path, sheet)
    files.set(path, Buffer.from(sheet.xml, 'utf8'))
  }
  const contents = await parse(storedZip(files))
  if (contents === null) return { code: 'notReadable' }
  return sheets.flatMap(({ name, path, visible }) => {
    const found = contents.find((sheet) => sheet.sheet === name)
    const cells = prepared.get(path)
    // A sheet that is one chart has no cells, and the reader gives it no data.
    if (!visible || found === undefined || cells === undefined) return []
    const { hidden, merged } = cells
    return { name, hidden, merged, rows: found.data.map((row) => row.map(toCell)) }
  })
}

/** Only what holds the list, and never more than the limit whatever the directory promises. */
function unpackNeeded(bytes: Buffer): Map<string, Buffer> | ReadRefusal {
  const entries = zipDirectory(bytes, limits.zipEntries)
  if (entries === null) return { code: 'notReadable' }
  if (entries.some((entry) => entry.encrypted)) return { code: 'passwordProtected' }
  if (!entries.some((entry) => entry.name === 'xl/workbook.xml')) return { code: 'notExcel' }
  const promised = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (entries.length > limits.zipEntries || promised > limits.unpackedBytes)
    return { code: 'tooLargeUnpacked' }
  const files = new Map<string, Buffer>()
  let left = limits.unpackedBytes
  for (const entry of entries.filter(({ name }) => needed.test(name))) {
    const data = unpack(bytes, entry, left)
    if (data === 'tooLarge') return { code: 'tooLargeUnpacked' }
    if (data === null) return { code: 'notReadable' }
    left -= data.length
    files.set(entry.name, data)
  }
  return files
}

type SheetPlace = { name: string; path: string; visible: boolean }

function sheetsOf(files: ReadonlyMap<string, Buffer>): SheetPlace[] {
  const workbook = files.get('xl/workbook.xml')?.toString('utf8') ?? ''
  const relations = files.get('xl/_rels/workbook.xml.rels')?.toString('utf8') ?? ''
  const targets = new Map<string, string>()
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = attribute(tag, 'Target')
    targets.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => ({
    name: attribute(tag, 'name'),
    path: targets.get(attribute(tag, '\\w+:id')) ?? '',
    visible: !/hidden/i.test(attribute(tag, 'state')),
  }))
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, word) =>
    word === undefined
      ? String.fromCodePoint(
          Math.min(0x10ffff, decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)),
        )
      : (named[word] ?? whole),
  )
}

/** Null when the reader finds that this is no workbook after all; anything else it throws is a fault of ours. */
async function parse(zip: Buffer) {
  const copy = new ArrayBuffer(zip.length)
  new Uint8Array(copy).set(zip)
  try {
    return await readXlsxFile(copy)
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

function toCell(value: unknown): Cell {
  if (typeof value === 'string') return value.slice(0, limits.cellCharacters)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (!(value instanceof Date) || Number.isNaN(value.valueOf())) return null
  // Excel keeps a time as a fraction of the day: 13.00 may come as 12.59.59,999.
  const minutes = new Date(Math.round(value.valueOf() / 60_000) * 60_000).toISOString()
  const time = minutes.slice(11, 16)
  return { day: minutes.slice(0, 10), time: time === '00:00' ? null : time }
}
