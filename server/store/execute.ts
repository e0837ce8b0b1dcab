import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import { type CommandType, commands } from '../../shared/commands.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import {
  type Accepted,
  type Actor,
  actedBy,
  type Context,
  type Folds,
  type NewEvent,
  type Rule,
  type StreamId,
} from '../../shared/core/rule.ts'
import { fromInstant, toInstant } from '../../shared/core/time.ts'
import type { HuddleEvent } from '../../shared/huddle/events.ts'
import type { HuddleState } from '../../shared/huddle/state.ts'
import { mayGive } from '../../shared/policy/commands.ts'
import { disclosed } from '../../shared/policy/disclosed.ts'
import { type StreamKind, streamKinds } from '../../shared/streams.ts'
import type { KeptFolds } from './folds.ts'
import { type Head, hashOf, headAfter, type Log, type Stored } from './log.ts'
import type { Sqlite } from './open.ts'
import type { Projections } from './projections.ts'

/** A command as it came in, with who asks according to the session. */
export type Asked = { id: string; type: string; body: unknown; actor: Actor }
type Known = Asked & { type: CommandType }
export type Reply = { ok: true; answer: unknown } | { ok: false; refusal: Refusal }

/** The streams that a command has written, and when. */
export type Committed = { streams: readonly StreamId[]; at: number }

type Parts = {
  arena: string
  sqlite: Sqlite
  log: Log
  kept: KeptFolds
  folds: Folds
  projections: Projections
  now: () => number
  newId: Context['newId']
  passing: (point: string) => void
}
type Outcome = { reply: Reply; committed?: Committed; appended?: readonly Stored[] }
type Row = { type: string; salt: string; content: string; answer: string }

const CommandId = v.pipe(v.string(), v.regex(/^[\w:.-]{8,120}$/))

/** Every change there is: parse → repeated? → authorise → decide → append and project → committed. */
export function createExecute(parts: Parts): (asked: Asked) => Outcome {
  const { sqlite, folds } = parts
  const seen = sqlite.prepare<[string, string], Row>(
    'select type, salt, content, answer from command where by = ? and id = ?',
  )
  const remember = sqlite.prepare<[string, string, string, string, string, string, string]>(
    'insert into command (by, id, type, salt, content, answer, at) values (?, ?, ?, ?, ?, ?, ?)',
  )
  const take = sqlite.prepare<[string, string]>('insert into claim (key, subject) values (?, ?)')
  const giveBack = sqlite.prepare<[string]>('delete from claim where key = ?')

  const transaction = sqlite.transaction((asked: Known, rule: Rule, body: unknown): Outcome => {
    const context = { actor: asked.actor, now: parts.now(), newId: parts.newId }
    const { by } = actedBy(asked.actor)
    const before = seen.get(by, asked.id)
    if (before) return repeated(before, asked, body, folds, context)

    const streams = [...new Set([`arena:${parts.arena}` as const, ...rule.streams(body, folds)])].sort()
    const declared = only(streams, folds)
    const reason = mayGive(asked.type, folds.arena(), context) ?? rule.authorise(body, declared, context)
    if (reason) return refused(reason)
    const decision = rule.decide(body, declared, context)
    if ('refused' in decision) return refused(decision.refused)

    const answer = JSON.stringify(decision.answer ?? null)
    const appended = append(parts, decision, asked, context, streams)
    for (const { key, subject } of decision.claims ?? []) {
      giveBack.run(key)
      if (subject !== null) take.run(key, subject)
    }
    const salt = randomBytes(16).toString('hex')
    remember.run(by, asked.id, asked.type, salt, contentOf(salt, asked, body), answer, toInstant(context.now))
    parts.passing(`${asked.type}:decided`)
    return {
      reply: { ok: true, answer: decision.answer ?? null },
      // Every stream that was written has a name of that type.
      committed: { streams: [...new Set(appended.map(({ stream }) => stream as StreamId))], at: context.now },
      appended,
    }
  })

  return (asked) => {
    const { type } = asked
    if (!isCommand(type) || !v.is(CommandId, asked.id)) return refused({ code: 'malformed' })
    // One rule of the table: its own schema has checked the body it gets.
    const rule = commands[type] as Rule
    const parsed = v.safeParse(rule.schema, asked.body)
    if (!parsed.success) return refused({ code: 'malformed', of: fieldOf(parsed.issues) })
    const outcome = transaction.immediate({ ...asked, type }, rule, parsed.output)
    for (const stored of outcome.appended ?? []) parts.kept.advance(stored)
    return outcome
  }
}

/** The same words in another commission are another command: what one may know the other may not. */
function contentOf(salt: string, { type, actor }: Asked, body: unknown): string {
  const said = [type, actedBy(actor).forUnit, JSON.stringify(body)]
  // The first rows were written without a salt.
  return hashOf(...(salt === '' ? said : [salt, ...said]))
}

function repeated(before: Row, asked: Known, body: unknown, folds: Folds, context: Context): Outcome {
  const content = contentOf(before.salt, asked, body)
  if (before.type !== asked.type || before.content !== content) return refused({ code: 'otherContent' })
  const gone = mayGive(asked.type, folds.arena(), context) ?? stillDisclosed(body, folds, context.actor)
  return gone ? refused(gone) : { reply: { ok: true, answer: JSON.parse(before.answer) } }
}

/** A repeat is answered only to someone who may still know of the case it is about. */
function stillDisclosed(body: unknown, folds: Folds, actor: Actor): Refusal | null {
  const about = v.safeParse(v.object({ case: v.string() }), body)
  if (!about.success || actor.kind === 'system') return null
  return disclosed(folds.case(about.output.case), actor) ? null : { code: 'notFound' }
}

function append(
  parts: Parts,
  decision: Accepted,
  asked: Asked,
  context: Context,
  streams: readonly StreamId[],
): Stored[] {
  const heads = new Map<StreamId, Head>()
  const huddles = new Map<string, HuddleState>()
  return decision.events.map((event) => {
    const stream: StreamId = `${event.stream}:${event.id}`
    const written = heads.get(stream)
    const head = written ?? parts.kept.head(event.stream, event.id)
    const isNew = written !== undefined || head.seq === 0
    if (!streams.includes(stream) && !isNew)
      throw new Error(`${asked.type} writes ${event.stream} undeclared`)
    const at = toInstant(Math.max(context.now, head.at))
    const stored = parts.log.append(head, envelope(event, stream, at, asked, parts), event.event.body)
    heads.set(stream, headAfter(stored))
    parts.projections.apply(event)
    if (event.stream === 'huddle') {
      const { seq, by, forUnit } = stored
      const happened: HuddleEvent = { ...event.event, seq, by, forUnit, at: fromInstant(at) }
      const before = huddles.get(event.id) ?? parts.folds.huddle(event.id)
      huddles.set(event.id, parts.projections.follow(before, happened))
    }
    return stored
  })
}

function envelope(
  { stream: kind, event }: NewEvent,
  stream: StreamId,
  at: string,
  asked: Asked,
  parts: Parts,
) {
  const { version, tier } = typeOf(kind, event.type)
  const { actor } = asked
  const { by, forUnit } = actedBy(actor)
  const owner = parts.folds.arena().units[forUnit]?.organisation ?? parts.arena
  return { stream, type: event.type, version, tier, at, by, forUnit, owner, command: asked.id }
}

function typeOf(kind: StreamKind, name: string): { version: number; tier: string } {
  const types: Readonly<Record<string, { version: number; tier: string }>> = streamKinds[kind].events
  const type = types[name]
  if (!type) throw new Error(`event type ${name} is not known`)
  return type
}

/** Folds of the declared streams only: a rule that reads another one has not locked it. */
function only(streams: readonly StreamId[], folds: Folds): Folds {
  const declared = <State>(stream: StreamId, read: () => State): State => {
    if (!streams.includes(stream)) throw new Error(`${stream.split(':')[0]} was read but not declared`)
    return read()
  }
  return {
    arena: folds.arena,
    claimed: folds.claimed,
    case: (id) => declared(`case:${id}`, () => folds.case(id)),
    huddle: (id) => declared(`huddle:${id}`, () => folds.huddle(id)),
    list: (ward) => declared(`list:${ward}`, () => folds.list(ward)),
  }
}

const refused = (refusal: Refusal): Outcome => ({ reply: { ok: false, refusal } })
const isCommand = (type: string): type is CommandType => Object.hasOwn(commands, type)
const fieldOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues[0]?.path?.map((step) => String(step.key)).join('.') ?? ''
