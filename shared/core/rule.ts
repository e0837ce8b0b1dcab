import type * as v from 'valibot'
import type { NewArenaEvent } from '../arena/events.ts'
import type { ArenaState } from '../arena/state.ts'
import type { NewCaseEvent } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import type { NewHuddleEvent } from '../huddle/events.ts'
import type { HuddleState } from '../huddle/state.ts'
import type { NewListEvent } from '../list/events.ts'
import type { ListState } from '../list/state.ts'
import type { Refusal } from './refusal.ts'

/** Who asks: taken from the session, never from the command. The system asks for what the server itself causes: time, the door, a seat taken or lost. */
export type Actor =
  | { readonly kind: 'person'; readonly person: string; readonly unit: string }
  | { readonly kind: 'system'; readonly rule: string }

/** As the log names who acted, and for which unit. The names of the rules that the server causes are in the actor; people are themselves. */
export const actedBy = (actor: Actor): { by: string; forUnit: string } =>
  actor.kind === 'person'
    ? { by: actor.person, forUnit: actor.unit }
    : { by: `system:${actor.rule}`, forUnit: '' }

/** The unit somebody acts for; the system acts for none. */
export const ownUnit = ({ actor }: Context): string => (actor.kind === 'person' ? actor.unit : '')

export type StreamId = `arena:${string}` | `case:${string}` | `huddle:${string}` | `list:${string}`

/** The folds a rule may read. Reading a stream that was not declared is a bug and throws. */
export type Folds = {
  arena(): ArenaState
  case(id: string): CaseState
  huddle(id: string): HuddleState
  list(ward: string): ListState
  /** Whose a claimed key is (see `Rule.claims`), or null. */
  claimed(key: string): string | null
}

/** Time, ids and the asking person come in from outside: rules have no clock and no randomness. */
export type Context = { readonly actor: Actor; readonly now: number; readonly newId: () => string }

/**
 * One who does not ask yet, but is told what would be answered. The time is looked at only by a rule that needs it: what does not hang
 * on it is not made anew because it passes.
 */
export const wouldAsk = (
  { person, unit }: { readonly person: string; readonly unit: string },
  now: () => number,
): Context => ({
  actor: { kind: 'person', person, unit },
  get now() {
    return now()
  },
  newId: () => '',
})

export type NewEvent =
  | { readonly stream: 'arena'; readonly id: string; readonly event: NewArenaEvent }
  | { readonly stream: 'case'; readonly id: string; readonly event: NewCaseEvent }
  | { readonly stream: 'huddle'; readonly id: string; readonly event: NewHuddleEvent }
  | { readonly stream: 'list'; readonly id: string; readonly event: NewListEvent }

export type Accepted = {
  readonly events: readonly NewEvent[]
  /** Keys taken (subject) or given back (null) in the same transaction: no two cases for one person and episode. */
  readonly claims?: readonly { readonly key: string; readonly subject: string | null }[]
  /** What the one who asked gets to know besides that it is done. */
  readonly answer?: unknown
}
export type Decision = Accepted | { readonly refused: Refusal }

/** One command: its shape, the streams it touches, who may, and what happens. */
export type Rule<Schema extends v.GenericSchema = v.GenericSchema> = {
  readonly schema: Schema
  /** Streams to be locked and folded. `peek` shows committed state to find them by; the rule itself sees them anew. */
  streams(command: v.InferOutput<Schema>, peek: Folds): readonly StreamId[]
  /** Null when this actor may give this command now; the reason otherwise. Also behind every offer. */
  authorise(command: v.InferOutput<Schema>, folds: Folds, context: Context): Refusal | null
  decide(command: v.InferOutput<Schema>, folds: Folds, context: Context): Decision
}

export const rule = <Schema extends v.GenericSchema>(it: Rule<Schema>): Rule<Schema> => it

export const toHuddle = (id: string, event: NewHuddleEvent): NewEvent => ({ stream: 'huddle', id, event })
export const toCase = (id: string, event: NewCaseEvent): NewEvent => ({ stream: 'case', id, event })
export const toList = (id: string, event: NewListEvent): NewEvent => ({ stream: 'list', id, event })
export const toArena = (id: string, event: NewArenaEvent): NewEvent => ({ stream: 'arena', id, event })
