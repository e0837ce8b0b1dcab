import type { NewEvent } from '../../shared/core/rule.ts'
import { type StreamKind, streamKinds } from '../../shared/streams.ts'
import { openLog, readBody } from './log.ts'
import { openDatabase } from './open.ts'
import { openProjections } from './projections.ts'

/** Builds the projections of one arena's file anew in one transaction, and counts what it read and what stands there after. */
export function rebuildProjections(file: string, migrations: string): { events: number; rows: number } {
  const sqlite = openDatabase(file, migrations)
  const log = openLog(sqlite)
  const projections = openProjections(sqlite)
  let events = 0
  sqlite.transaction(() => {
    projections.clear()
    for (const stream of log.streams()) {
      const at = stream.indexOf(':')
      const kind = stream.slice(0, at)
      if (!isKind(kind)) throw new Error(`unknown kind of stream: ${kind}`)
      for (const stored of log.since(stream, 0)) {
        events += 1
        const body = readBody(kind, stored)
        if (body === null) continue
        // readBody has just checked the body against the schema of this very type of this kind.
        const event = {
          stream: kind,
          id: stream.slice(at + 1),
          event: { type: stored.type, body },
        } as NewEvent
        projections.apply(event)
      }
    }
  })()
  const rows = projections.count()
  sqlite.close()
  return { events, rows }
}

const isKind = (kind: string): kind is StreamKind => Object.hasOwn(streamKinds, kind)
