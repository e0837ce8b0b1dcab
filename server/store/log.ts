import { hash as digest, randomBytes } from 'node:crypto'
import * as v from 'valibot'
import type { EventType } from '../../shared/core/event.ts'
import { fromInstant } from '../../shared/core/time.ts'
import { type StreamKind, streamKinds, typeNow } from '../../shared/streams.ts'
import type { Sqlite } from './open.ts'

export type Envelope = {
  stream: string
  seq: number
  type: string
  version: number
  at: string
  by: string
  forUnit: string
  owner: string
  tier: string
  command: string
  bodyHash: string
  previousHash: string
  hash: string
}
export type Stored = Envelope & { salt: string | null; text: string | null }
export type Head = { seq: number; hash: string; at: number }

export const noHead: Head = { seq: 0, hash: '', at: 0 }
export const headAfter = ({ seq, hash, at }: Stored): Head => ({ seq, hash, at: fromInstant(at) })

/** The append-only log of one arena: envelopes chained per stream, bodies beside them. */
export function openLog(sqlite: Sqlite) {
  const insertEvent = sqlite.prepare<Envelope>(
    `insert into event (stream, seq, type, version, at, by, for_unit, owner, tier, command, body_hash, previous_hash, hash)
     values (:stream, :seq, :type, :version, :at, :by, :forUnit, :owner, :tier, :command, :bodyHash, :previousHash, :hash)`,
  )
  const insertBody = sqlite.prepare<{ stream: string; seq: number; salt: string; text: string }>(
    'insert into body (stream, seq, salt, text) values (:stream, :seq, :salt, :text)',
  )
  const select = sqlite.prepare<[string, number], Stored>(
    `select event.stream, event.seq, type, version, at, by, for_unit as forUnit, owner, tier, command,
       body_hash as bodyHash, previous_hash as previousHash, hash, salt, text
     from event left join body on body.stream = event.stream and body.seq = event.seq
     where event.stream = ? and event.seq > ? order by event.seq`,
  )
  const streams = sqlite.prepare<[], { stream: string }>('select distinct stream from event order by stream')

  return {
    /** Appends one event after this head and returns it as it is stored. The caller has a transaction open. */
    append(
      head: Head,
      event: Omit<Envelope, 'seq' | 'bodyHash' | 'previousHash' | 'hash'>,
      body: unknown,
    ): Stored {
      const salt = randomBytes(16).toString('hex')
      const text = JSON.stringify(body)
      const chained = { ...event, seq: head.seq + 1, bodyHash: hashOf(salt, text), previousHash: head.hash }
      const envelope = { ...chained, hash: hashOfEnvelope(chained) }
      insertEvent.run(envelope)
      insertBody.run({ stream: event.stream, seq: chained.seq, salt, text })
      return { ...envelope, salt, text }
    },
    since: (stream: string, seq: number): Stored[] => select.all(stream, seq),
    streams: (): string[] => streams.all().map((row) => row.stream),
  }
}

export type Log = ReturnType<typeof openLog>

export const hashOf = (...parts: readonly string[]): string => digest('sha256', JSON.stringify(parts))

export function hashOfEnvelope(envelope: Omit<Envelope, 'hash'>): string {
  const { stream, seq, type, version, at, by, forUnit, owner, tier, command, bodyHash, previousHash } =
    envelope
  return hashOf(
    stream,
    String(seq),
    type,
    String(version),
    at,
    by,
    forUnit,
    owner,
    tier,
    command,
    bodyHash,
    previousHash,
  )
}

/** The body as today's schema has it, older versions lifted; null once it is disposed of. A row that does not fit is a bug and throws. */
export function readBody(kind: StreamKind, stored: Stored): unknown {
  if (stored.text === null) return null
  const types: Readonly<Record<string, EventType>> = streamKinds[kind].events
  const type = types[typeNow(stored.type)]
  if (!type) throw new Error(`unknown event type ${stored.type}`)
  if (stored.version > type.version)
    throw new Error(`${stored.type} version ${stored.version} is newer than this code`)
  let body: unknown = JSON.parse(stored.text)
  for (let version = stored.version; version < type.version; version++) {
    const lift = type.upcasters?.[version]
    if (!lift) throw new Error(`no upcaster for ${stored.type} from version ${version}`)
    body = lift(body)
  }
  const parsed = v.safeParse(type.body, body)
  if (!parsed.success) throw new Error(`event ${stored.stream} ${stored.seq} does not fit ${stored.type}`)
  return parsed.output
}
