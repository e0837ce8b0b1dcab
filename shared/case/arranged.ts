import { rowsOf } from '../arena/checklist/rows.ts'
import type { ArenaState } from '../arena/state.ts'
import type { LocalDate, LocalTime } from '../core/time.ts'
import { itemsDueOn } from './checklist.ts'
import { entriesNow } from './openEntries.ts'
import type { CaseState } from './state.ts'

/** Something that somebody has arranged for one day, and has to move when she does not go home then. */
export type Arranged =
  | {
      readonly what: 'entry' | 'item'
      readonly unit: string | null
      readonly text: string
      readonly time: LocalTime | null
    }
  | {
      readonly what: 'firstContact'
      readonly unit: string
      readonly text: string | null
      readonly time: null
    }

/** The ward sees all of it; in a room, where all see the same, what is for few says too much by standing there (decision 022). */
export type SeenBy = 'ward' | 'room'

/** What is arranged on that day, by whom: what a moved date turns over. */
export const arrangedOn = (
  state: CaseState,
  arena: ArenaState,
  day: LocalDate,
  seenBy: SeenBy,
): readonly Arranged[] => [
  ...entriesOn(state, day),
  ...itemsOn(state, arena, day, seenBy),
  ...contactsOn(state, day),
]

/** What somebody is to do by that day, done already (an alarm that is set up, a journey that is ordered) or not. */
const entriesOn = (state: CaseState, day: LocalDate): Arranged[] =>
  entriesNow(state)
    .filter(({ content, state: is }) => content.dueOn === day && (is === 'open' || is === 'done'))
    .map(({ content: { owner: unit, text, dueAt: time } }) => ({ what: 'entry', unit, text, time }))

/** Rows of the list for going home that are to be ready that day: the journey, the insulin, the key. */
const itemsOn = (state: CaseState, { checklist }: ArenaState, day: LocalDate, seenBy: SeenBy): Arranged[] =>
  itemsDueOn(state, day).flatMap(({ item, answered }) => {
    const row = rowsOf(checklist).find(({ code }) => code === item)
    return row && (seenBy === 'ward' || !row.forFew)
      ? [{ what: 'item', unit: answered?.unit ?? null, text: row.label.sv, time: null }]
      : []
  })

const contactsOn = ({ receptions }: CaseState, day: LocalDate): Arranged[] =>
  Object.entries(receptions)
    .filter(([, { firstContactOn }]) => firstContactOn === day)
    .map(([unit, { physician: text }]) => ({ what: 'firstContact', unit, text, time: null }))
