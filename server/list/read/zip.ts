import { crc32, inflateRawSync } from 'node:zlib'

/** A file in a zip, from the directory at its end (APPNOTE.TXT 4.3.12). Nothing is unpacked to know this. */
export type ZipEntry = {
  readonly name: string
  readonly encrypted: boolean
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const directoryEnd = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50
const inExtraField = 0xffffffff

/** Null when this is no zip, or a broken one. */
export function zipDirectory(bytes: Buffer, maxEntries: number): ZipEntry[] | null {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== directoryEnd) return null
  let at = bytes.readUInt32LE(end + 16)
  const entries: ZipEntry[] = []
  while (
    at + 46 <= bytes.length &&
    bytes.readUInt32LE(at) === directoryEntry &&
    entries.length <= maxEntries
  ) {
    const nameLength = bytes.readUInt16LE(at + 28)
    const extraLength = bytes.readUInt16LE(at + 30)
    const extra = at + 46 + nameLength
    if (extra + extraLength > bytes.length) return null
    const wide = wideSizes(bytes.subarray(extra, extra + extraLength))
    const sized = (field: number): number => {
      const value = bytes.readUInt32LE(at + field)
      return value === inExtraField ? (wide.shift() ?? Number.MAX_SAFE_INTEGER) : value
    }
    const size = sized(24)
    entries.push({
      name: bytes.toString('utf8', at + 46, extra),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      size,
      packed: sized(20),
      offset: sized(42),
    })
    at = extra + extraLength + bytes.readUInt16LE(at + 32)
  }
  return entries.length === 0 ? null : entries
}

/**
 * One file, at most `limit` bytes of it: the size in the directory is only what the sender says, so what comes out
 * is counted too. 'tooLarge' when there is more, null when it cannot be unpacked.
 */
export function unpack(bytes: Buffer, entry: ZipEntry, limit: number): Buffer | 'tooLarge' | null {
  const { offset, packed, method } = entry
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localEntry) return null
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  if (start + packed > bytes.length) return null
  const data = bytes.subarray(start, start + packed)
  if (method === 0) return data.length > limit ? 'tooLarge' : data
  if (method !== 8) return null
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, limit) })
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    return error.code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : null
  }
}

/** A zip of these files as they are, without packing. */
export function storedZip(files: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, data] of files) {
    const name = Buffer.from(path, 'utf8')
    // From "version needed" to "extra length" the local and the central header are the same 26 bytes.
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(data.length, 18)
    shared.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    parts.push(word(localEntry), shared, name, data)
    directory.push(word(directoryEntry), Buffer.from([20, 0]), shared, place, name)
    offset += 30 + name.length + data.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.size, 4)
  end.writeUInt16LE(files.size, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, ...directory, word(directoryEnd), end])
}

/** Sizes that do not fit in 32 bits, in the order of the fields that point here (zip64, 4.5.3). */
function wideSizes(extra: Buffer): number[] {
  const sizes: number[] = []
  let at = 0
  while (at + 4 <= extra.length) {
    const length = extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === 1) {
      for (let field = at + 4; field + 8 <= Math.min(at + 4 + length, extra.length); field += 8) {
        sizes.push(Number(extra.readBigUInt64LE(field)))
      }
    }
    at += 4 + length
  }
  return sizes
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
