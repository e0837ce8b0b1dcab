import { type ArenaEvent, arenaEvents } from './arena/events.ts'
import { evolveArena } from './arena/evolve.ts'
import { emptyArena } from './arena/state.ts'
import { type CaseEvent, caseEvents } from './case/events.ts'
import { emptyCase, evolveCase } from './case/state.ts'
import { keyed } from './core/keyed.ts'
import { type HuddleEvent, huddleEvents } from './huddle/events.ts'
import { emptyHuddle, evolveHuddle } from './huddle/state.ts'
import { type ListEvent, listEvents } from './list/events.ts'
import { emptyList, evolveList } from './list/state.ts'

/** Every kind of stream: its event types, and how it is folded. Folds are total: a body that is gone is passed over, and nothing throws. */
export const streamKinds = {
  arena: { events: arenaEvents, empty: (id: string) => ({ ...emptyArena, id }), evolve: evolveArena },
  case: { events: caseEvents, empty: emptyCase, evolve: evolveCase },
  huddle: { events: huddleEvents, empty: emptyHuddle, evolve: evolveHuddle },
  list: { events: listEvents, empty: () => emptyList, evolve: evolveList },
} as const

/** What landed types were called before: the log keeps the name an event was written with, the folds know today's. */
const formerNames: Readonly<Record<string, string>> = {
  videoReturned: 'roomMade',
  itemSkipped: 'lastItemSkipped',
}
export const typeNow = (written: string): string => keyed(formerNames, written) ?? written

export type StreamKind = keyof typeof streamKinds
export type AnyEvent = ArenaEvent | CaseEvent | HuddleEvent | ListEvent
