import * as v from 'valibot'
import { type CommandBody, type CommandType, commands } from '../../shared/commands.ts'
import type { Refusal, RefusalCode } from '../../shared/core/refusal.ts'
import type { Accepted, Actor, Folds, NewEvent, Rule, StreamId } from '../../shared/core/rule.ts'
import { mayGive } from '../../shared/policy/commands.ts'
import { type AnyEvent, type StreamKind, streamKinds } from '../../shared/streams.ts'

export type Person = { readonly person: string; readonly unit: string }
export type Logged = { readonly stream: StreamId; readonly kind: StreamKind; readonly event: AnyEvent }
export type Outcome = { accepted: Accepted } | { refusal: Refusal }

export type World = ReturnType<typeof createWorld>

/**
 * The command path without a disk: parse → may give → authorise → decide → evolve, with the rule held to the streams it
 * declared, as the store does. Ids count up, time stands still until it is moved.
 */
export function createWorld(startsAt: number) {
  const log: Logged[] = []
  const claims = new Map<string, string>()
  const states = new Map<StreamId, unknown>()
  let at = startsAt
  let ids = 0

  const folds = foldsOf(states, claims)

  function happen({ stream: kind, id, event }: NewEvent, by: string, forUnit: string): void {
    const { events } = streamKinds[kind]
    const type = (events as Record<string, { body: v.GenericSchema }>)[event.type]
    // What is written must be readable again.
    const body = v.parse(type!.body, JSON.parse(JSON.stringify(event.body)))
    const stream = `${kind}:${id}` as const
    const seq = log.filter((logged) => logged.stream === stream).length + 1
    const logged = { stream, kind, event: { type: event.type, body, seq, at, by, forUnit } as AnyEvent }
    log.push(logged)
    states.set(stream, evolve(logged, states.get(stream) ?? streamKinds[kind].empty(id)))
  }

  function send(actor: Actor, type: CommandType, asked: unknown): Outcome {
    const rule = commands[type] as Rule
    const parsed = v.safeParse(rule.schema, asked)
    if (!parsed.success) return { refusal: { code: 'malformed' } }
    const context = { actor, now: at, newId }
    const declared = only(['arena:test', ...rule.streams(parsed.output, folds)], folds)
    const reason = mayGive(type, folds.arena(), context) ?? rule.authorise(parsed.output, declared, context)
    if (reason) return { refusal: reason }
    const decision = rule.decide(parsed.output, declared, context)
    if ('refused' in decision) return { refusal: decision.refused }
    const by = actor.kind === 'person' ? actor.person : `system:${actor.rule}`
    const written = decision.events.map((event): StreamId => `${event.stream}:${event.id}`)
    const undeclared = written.find((stream) => !declared.streams.includes(stream) && states.has(stream))
    if (undeclared) throw new Error(`${type} writes ${undeclared}`)
    for (const event of decision.events) happen(event, by, actor.kind === 'person' ? actor.unit : '')
    for (const { key, subject } of decision.claims ?? [])
      if (subject === null) claims.delete(key)
      else claims.set(key, subject)
    return { accepted: decision }
  }

  function newId(): string {
    ids += 1
    return ids.toString(16).padStart(32, '0')
  }

  const asPerson = (who: Person): Actor => ({ kind: 'person', ...who })
  return {
    folds,
    log,
    claims,
    newId,
    send,
    now: () => at,
    pass: (milliseconds: number) => {
      at += milliseconds
    },
    /** Accepted, or the test fails; the answer. */
    ok<Type extends CommandType>(who: Person, type: Type, body: CommandBody<Type>): unknown {
      const outcome = send(asPerson(who), type, body)
      if ('refusal' in outcome) throw new Error(`${type} was refused: ${JSON.stringify(outcome.refusal)}`)
      return outcome.accepted.answer
    },
    /** Refused, or the test fails; the code. A refused command has changed nothing. */
    no<Type extends CommandType>(who: Person, type: Type, body: CommandBody<Type>): RefusalCode {
      const before = log.length
      const outcome = send(asPerson(who), type, body)
      if ('accepted' in outcome || log.length !== before) throw new Error(`${type} was accepted`)
      return outcome.refusal.code
    },
    bySystem<Type extends CommandType>(type: Type, body: CommandBody<Type>): Outcome {
      return send({ kind: 'system', rule: type }, type, body)
    },
    /** What the types of the events since then say happened. */
    since: (from: number): string[] => log.slice(from).map(({ event }) => event.type),
    /** The states as they are now, whatever happens afterwards. */
    snapshot: () => foldsOf(new Map(states)),
    /** The states as they are when some bodies are gone. */
    without(isGone: (logged: Logged) => boolean): Folds {
      const left = new Map<StreamId, unknown>()
      for (const logged of log.filter((it) => !isGone(it))) {
        const { kind, stream } = logged
        const empty = streamKinds[kind].empty(stream.slice(kind.length + 1))
        left.set(stream, evolve(logged, left.get(stream) ?? empty))
      }
      return foldsOf(left)
    },
  }
}

function foldsOf(states: ReadonlyMap<StreamId, unknown>, claims?: ReadonlyMap<string, string>): Folds {
  // The prefix of the key says of which kind the state is.
  const of = <State>(stream: StreamId, empty: State) => (states.get(stream) ?? empty) as State
  return {
    arena: () => of('arena:test', streamKinds.arena.empty('test')),
    case: (id) => of(`case:${id}`, streamKinds.case.empty(id)),
    huddle: (id) => of(`huddle:${id}`, streamKinds.huddle.empty(id)),
    list: (ward) => of(`list:${ward}`, streamKinds.list.empty()),
    claimed: (key) => claims?.get(key) ?? null,
  }
}

function evolve({ kind, event }: Logged, state: unknown): unknown {
  // The log keeps each event with the kind of its stream.
  const evolver = streamKinds[kind].evolve as (state: unknown, event: AnyEvent) => unknown
  return evolver(state, event)
}

function only(streams: readonly StreamId[], folds: Folds): Folds & { streams: readonly StreamId[] } {
  const declared = (stream: StreamId) => {
    if (!streams.includes(stream)) throw new Error(`${stream} was read but not declared`)
  }
  return {
    streams,
    arena: folds.arena,
    claimed: folds.claimed,
    case(id) {
      declared(`case:${id}`)
      return folds.case(id)
    },
    huddle(id) {
      declared(`huddle:${id}`)
      return folds.huddle(id)
    },
    list(ward) {
      declared(`list:${ward}`)
      return folds.list(ward)
    },
  }
}
