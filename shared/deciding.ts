import { evolveArena } from './arena/evolve.ts'
import type { NewCaseEvent } from './case/events.ts'
import { type CaseState, emptyCase, evolveCase } from './case/state.ts'
import { type Accepted, actedBy, type Context, type Folds, type NewEvent } from './core/rule.ts'
import { evolveHuddle, type HuddleState } from './huddle/state.ts'
import { evolveList, type ListState } from './list/state.ts'

/**
 * What one command is deciding: its events so far, and the folds as they will be once those have happened. A case, its
 * ward's list and a running huddle change together, and each part sees what the ones before it did.
 */
export type Deciding = {
  readonly folds: Folds
  readonly context: Context
  add(...events: readonly NewEvent[]): void
  /** A case that begins with this command; its id is new. */
  begin(id: string): void
  caseAfter(id: string, events: readonly NewCaseEvent[]): CaseState
  claim(key: string, subject: string | null): void
  isEmpty(): boolean
  accepted(answer?: unknown): Accepted
}

export function deciding(before: Folds, context: Context): Deciding {
  const events: NewEvent[] = []
  const claims = new Map<string, string | null>()
  const cases = new Map<string, CaseState>()
  const huddles = new Map<string, HuddleState>()
  const lists = new Map<string, ListState>()
  let arena: ReturnType<Folds['arena']> | null = null
  const folds: Folds = {
    arena: () => arena ?? before.arena(),
    case: (id) => cases.get(id) ?? before.case(id),
    huddle: (id) => huddles.get(id) ?? before.huddle(id),
    list: (ward) => lists.get(ward) ?? before.list(ward),
    claimed: (key) => claims.get(key) ?? (claims.has(key) ? null : before.claimed(key)),
  }
  const { actor, now: at } = context
  const happened = { seq: 0, at, ...actedBy(actor) }
  const caseAfter = (id: string, more: readonly NewCaseEvent[]) =>
    more.reduce((state, event) => evolveCase(state, { ...event, ...happened }), folds.case(id))

  function happen({ stream, id, event }: NewEvent): void {
    if (stream === 'case') cases.set(id, caseAfter(id, [event]))
    else if (stream === 'huddle') huddles.set(id, evolveHuddle(folds.huddle(id), { ...event, ...happened }))
    else if (stream === 'list') lists.set(id, evolveList(folds.list(id), { ...event, ...happened }))
    else arena = evolveArena(folds.arena(), { ...event, ...happened })
  }

  return {
    folds,
    context,
    add(...more) {
      for (const event of more) happen(event)
      events.push(...more)
    },
    begin: (id) => void cases.set(id, emptyCase(id)),
    caseAfter,
    claim: (key, subject) => void claims.set(key, subject),
    isEmpty: () => events.length === 0,
    accepted: (answer) => ({
      events,
      claims: [...claims].map(([key, subject]) => ({ key, subject })),
      answer,
    }),
  }
}
