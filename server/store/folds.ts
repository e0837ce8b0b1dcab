import type { ArenaEvent } from '../../shared/arena/events.ts'
import { evolveArena } from '../../shared/arena/evolve.ts'
import type { ArenaState } from '../../shared/arena/state.ts'
import type { CaseEvent } from '../../shared/case/events.ts'
import { type CaseState, evolveCase } from '../../shared/case/state.ts'
import { fromInstant } from '../../shared/core/time.ts'
import type { HuddleEvent } from '../../shared/huddle/events.ts'
import { evolveHuddle, type HuddleState } from '../../shared/huddle/state.ts'
import type { ListEvent } from '../../shared/list/events.ts'
import { evolveList, type ListState } from '../../shared/list/state.ts'
import type { AnyEvent, StreamKind } from '../../shared/streams.ts'
import { streamKinds, typeNow } from '../../shared/streams.ts'
import { type Head, headAfter, type Log, noHead, readBody, type Stored } from './log.ts'

type States = { arena: ArenaState; case: CaseState; huddle: HuddleState; list: ListState }
type Folded<State> = { head: Head; state: State }

/** Committed state by stream, folded once and kept. Only this process writes, so what is kept is what is there. */
export function openFolds(log: Log) {
  const kept: { [Kind in StreamKind]: Map<string, Folded<States[Kind]>> } = {
    arena: new Map(),
    case: new Map(),
    huddle: new Map(),
    list: new Map(),
  }

  function load<Kind extends StreamKind>(kind: Kind, id: string): Folded<States[Kind]> {
    const found = kept[kind].get(id)
    if (found) return found
    // TypeScript does not relate the kind's own empty() to States[Kind]; the table above does.
    const empty = streamKinds[kind].empty(id) as States[Kind]
    const folded = log
      .since(`${kind}:${id}`, 0)
      .reduce<Folded<States[Kind]>>((before, stored) => after(kind, before, stored), {
        head: noHead,
        state: empty,
      })
    // An id that names nothing is nobody's: kept, made-up ones would fill the memory. The arena's own is made up by no one.
    if (folded.head.seq > 0 || kind === 'arena') kept[kind].set(id, folded)
    return folded
  }

  function put<Kind extends StreamKind>(kind: Kind, id: string, stored: Stored): void {
    const before = load(kind, id)
    // What was not kept has just been read, and this with it.
    if (stored.seq <= before.head.seq) return
    kept[kind].delete(id)
    kept[kind].set(id, after(kind, before, stored))
  }

  return {
    load,
    head: (kind: StreamKind, id: string): Head => load(kind, id).head,
    /** Onto what is kept, after its commit. */
    advance(stored: Stored): void {
      const at = stored.stream.indexOf(':')
      // A stream's name begins with its kind.
      put(stored.stream.slice(0, at) as StreamKind, stored.stream.slice(at + 1), stored)
    },
  }
}

const after = <Kind extends StreamKind>(
  kind: Kind,
  { state }: Folded<States[Kind]>,
  stored: Stored,
): Folded<States[Kind]> => ({ head: headAfter(stored), state: evolved(kind, state, stored) })

export type KeptFolds = ReturnType<typeof openFolds>

/** One event onto one state; an event whose body is disposed of is passed over. */
function evolved<Kind extends StreamKind>(kind: Kind, state: States[Kind], stored: Stored): States[Kind] {
  const event = happened(kind, stored)
  return event === null ? state : evolvers[kind](state, event)
}

/** A stored event as the folds read it; null once its body is disposed of. */
export function happened(kind: StreamKind, stored: Stored): AnyEvent | null {
  const body = readBody(kind, stored)
  if (body === null) return null
  const { seq, by, forUnit } = stored
  // readBody has just checked the body against the schema of this very type.
  return { seq, type: typeNow(stored.type), by, forUnit, at: fromInstant(stored.at), body } as AnyEvent
}

/** The kind of a stream decides the kind of its events, which the type of an event alone cannot say. */
const evolvers: { [Kind in StreamKind]: (state: States[Kind], event: AnyEvent) => States[Kind] } = {
  arena: (state, event) => evolveArena(state, event as ArenaEvent),
  case: (state, event) => evolveCase(state, event as CaseEvent),
  huddle: (state, event) => evolveHuddle(state, event as HuddleEvent),
  list: (state, event) => evolveList(state, event as ListEvent),
}
