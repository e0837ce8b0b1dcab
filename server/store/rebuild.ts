import type { NewEvent } from '../../shared/core/rule.ts'
import type { HuddleEvent } from '../../shared/huddle/events.ts'
import { emptyHuddle } from '../../shared/huddle/state.ts'
import { type StreamKind, streamKinds } from '../../shared/streams.ts'
import { happened } from './folds.ts'
import { openLog } from './log.ts'
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
      const id = stream.slice(at + 1)
      let huddle = emptyHuddle(id)
      for (const stored of log.since(stream, 0)) {
        events += 1
        const event = happened(kind, stored)
        if (event === null) continue
        // What has happened in a stream of this kind is an event of this kind.
        projections.apply({ stream: kind, id, event } as NewEvent)
        if (kind === 'huddle') huddle = projections.follow(huddle, event as HuddleEvent)
      }
    }
  })()
  const rows = projections.count()
  sqlite.close()
  return { events, rows }
}

const isKind = (kind: string): kind is StreamKind => Object.hasOwn(streamKinds, kind)
