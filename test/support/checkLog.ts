import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { hashOf, hashOfEnvelope, openLog } from '../../server/store/log.ts'

export type Logged = {
  stream: string
  seq: number
  type: string
  command: string
  body: Record<string, unknown>
}
export type LogCheck = {
  /** What must never be, each in a sentence; nothing of any patient. */
  faults: string[]
  /** Accepted commands: `<who> <id>`. */
  commands: Set<string>
  /** Events by stream, and by the command that caused them. */
  streams: Map<string, Logged[]>
  eventsOf: Map<string, Logged[]>
  /** Access rows that stand open, and the newest of all. */
  openAccess: number[]
  newestAccess: number
}

/** The file of the rehearsal arena in a server's data folder. */
export function arenaFile(data: string): string {
  const found = readdirSync(data).find((name) => name.startsWith('ovning') && name.endsWith('.db'))
  if (!found) throw new Error('no arena file')
  return join(data, found)
}

/** Reads a copy of an arena's file, as a new process would find it: sound, without gaps, every chain whole, nothing twice. */
export function checkLog(file: string): LogCheck {
  const folder = mkdtempSync(join(tmpdir(), 'hemklar-check-'))
  // Without the -shm, as after a power cut: SQLite makes it anew from the log it trusts.
  for (const end of ['', '-wal'])
    if (existsSync(`${file}${end}`)) cpSync(`${file}${end}`, join(folder, `${basename(file)}${end}`))
  const sqlite = new Database(join(folder, basename(file)))
  try {
    return readLog(sqlite)
  } finally {
    sqlite.close()
    rmSync(folder, { recursive: true })
  }
}

function readLog(sqlite: Database.Database): LogCheck {
  const faults: string[] = []
  const integrity = sqlite.pragma('integrity_check', { simple: true })
  if (integrity !== 'ok') faults.push(`SQLite: ${String(integrity)}`)
  const eventsOf: LogCheck['eventsOf'] = new Map()
  const streams: LogCheck['streams'] = new Map()
  const log = openLog(sqlite)
  for (const stream of log.streams()) {
    let previous = ''
    let seq = 0
    const events: Logged[] = []
    streams.set(stream, events)
    for (const stored of log.since(stream, 0)) {
      seq += 1
      if (stored.seq !== seq) faults.push(`${stream}: ${seq} is missing`)
      if (stored.previousHash !== previous || hashOfEnvelope(stored) !== stored.hash)
        faults.push(`${stream}: the chain breaks at ${stored.seq}`)
      if (stored.text === null || hashOf(stored.salt ?? '', stored.text) !== stored.bodyHash)
        faults.push(`${stream}: the body of ${stored.seq} is not the one that was written`)
      previous = stored.hash
      const key = `${stored.by} ${stored.command}`
      const { type, command, text } = stored
      const event = { stream, seq, type, command, body: JSON.parse(text ?? '{}') }
      events.push(event)
      eventsOf.set(key, [...(eventsOf.get(key) ?? []), event])
    }
  }
  const rows = sqlite.prepare<[], { by: string; id: string }>('select "by", id from command').all()
  const commands = new Set(rows.map(({ by, id }) => `${by} ${id}`))
  for (const key of eventsOf.keys())
    if (!commands.has(key)) faults.push(`${key} has events and was never accepted`)
  const openAccess = sqlite
    .prepare<[], { id: number }>('select id from access where "to" is null')
    .all()
    .map(({ id }) => id)
  const newest = sqlite.prepare<[], { id: number | null }>('select max(id) as id from access').get()
  return { faults, commands, streams, eventsOf, openAccess, newestAccess: newest?.id ?? 0 }
}
